package io.finopsbot.sandbox.aws.costs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Delivers billing periods into {@code <folder>/<export>} as Parquet, always overwriting. Chunks that an earlier delivery had
 * more become empty; the manifest comes last.
 */
public final class CostExportWriter {
    private final Path folder;
    private final String export;
    private final InstantSource clock;
    private final int rowsPerFile;
    private final Set<CostColumn> columns;

    public CostExportWriter(Path folder, String export, InstantSource clock) {
        this(folder, export, clock, 1000, EnumSet.allOf(CostColumn.class));
    }

    private CostExportWriter(
            Path folder, String export, InstantSource clock, int rowsPerFile, Set<CostColumn> columns) {
        this.folder = folder;
        this.export = export;
        this.clock = clock;
        this.rowsPerFile = rowsPerFile;
        this.columns = columns;
    }

    public CostExportWriter rowsPerFile(int most) {
        return new CostExportWriter(folder, export, clock, most, columns);
    }

    /** As an export that was made without these: {@code LINE_ITEM_IAM_PRINCIPAL}, {@code LINE_ITEM_NET_UNBLENDED_COST}. */
    public CostExportWriter without(CostColumn... absent) {
        Set<CostColumn> left = EnumSet.copyOf(columns);
        left.removeAll(Arrays.asList(absent));
        return new CostExportWriter(folder, export, clock, rowsPerFile, left);
    }

    /** Delivers these rows in the place of all that the period had, and returns the manifest. */
    public Path write(YearMonth period, List<CostRow> rows) {
        String partition = "BILLING_PERIOD=" + period;
        Path data = folder.resolve(export).resolve("data").resolve(partition);
        Path metadata = folder.resolve(export).resolve("metadata").resolve(partition);
        try {
            Files.createDirectories(data);
            Files.createDirectories(metadata);
            List<String> files = chunks(data, rows).stream()
                    .map(file -> String.join("/", export, "data", partition, file))
                    .toList();
            Path manifest = metadata.resolve(export + "-Manifest.json");
            Path next = metadata.resolve(export + "-Manifest.json.next");
            Files.writeString(next, CostManifest.of(export, period, columns, files, clock.instant()));
            return Files.move(next, manifest, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written to " + folder, e);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB cannot write the export to " + folder, e);
        }
    }

    /** The names of the written files. */
    private List<String> chunks(Path data, List<CostRow> rows) throws IOException, SQLException {
        List<String> names = new ArrayList<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            int from = 0;
            do {
                String name = name(names.size() + 1);
                List<CostRow> chunk =
                        rows.subList(Math.min(from, rows.size()), Math.min(from + rowsPerFile, rows.size()));
                CostFile.write(duckdb, data.resolve(name), chunk, columns);
                names.add(name);
                from += rowsPerFile;
            } while (from < rows.size() || Files.exists(data.resolve(name(names.size() + 1))));
        }
        return names;
    }

    private String name(int number) {
        return "%s-%05d.snappy.parquet".formatted(export, number);
    }
}
