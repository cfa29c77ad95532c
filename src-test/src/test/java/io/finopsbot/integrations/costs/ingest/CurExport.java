package io.finopsbot.integrations.costs.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A CUR 2.0 export in a folder, as AWS Data Exports delivers it: Parquet files, then the manifest that lists them. */
public final class CurExport {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> TIMES =
            Set.of("bill_billing_period_start_date", "line_item_usage_start_date", "line_item_usage_end_date");
    private static final Set<String> MAPS = Set.of("product", "resource_tags", "tags");
    private static final Set<String> NUMBERS =
            Set.of("line_item_usage_amount", "line_item_unblended_cost", "line_item_net_unblended_cost");

    private final Path folder;
    private final YearMonth month;
    private final List<String> listed = new ArrayList<>();

    public CurExport(Path folder, YearMonth month) {
        this.folder = folder.resolve("cur");
        this.month = month;
    }

    /** Writes a data file with those rows; it has every column that one of them has. */
    public CurExport file(String name, List<CurLine> lines) {
        Path file = data(name);
        Path rows = folder.resolveSibling(name + ".rows");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            Files.createDirectories(file.resolveSibling("."));
            Files.write(
                    rows,
                    lines.stream()
                            .map(CurLine::columns)
                            .map(JSON::writeValueAsString)
                            .toList());
            statement.execute(
                    "COPY (SELECT %s FROM read_json('%s', format = 'newline_delimited', columns = {%s})) TO '%s'"
                            .formatted(select(lines), rows, types(lines), file));
            Files.delete(rows);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        return list(name);
    }

    /** Lists that data file. */
    CurExport list(String name) {
        listed.add("s3://billing/cur/cur/data/BILLING_PERIOD=" + month + "/" + name);
        return this;
    }

    /** The place of that data file. */
    public Path data(String name) {
        return folder.resolve("data/BILLING_PERIOD=" + month).resolve(name);
    }

    /** Writes the manifest: what was listed since the last one is delivered. */
    public CurExport delivered(Instant at) {
        Path manifest = folder.resolve("metadata/BILLING_PERIOD=" + month + "/cur-Manifest.json");
        try {
            Files.createDirectories(manifest.resolveSibling("."));
            Files.writeString(manifest, JSON.writeValueAsString(Map.of("dataFiles", listed)));
            Files.setLastModifiedTime(manifest, FileTime.from(at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listed.clear();
        return this;
    }

    private static String types(List<CurLine> lines) {
        return columns(lines).stream()
                .map(column -> column + ": '" + type(column) + "'")
                .collect(Collectors.joining(", "));
    }

    private static String select(List<CurLine> lines) {
        return columns(lines).stream()
                .map(column -> NUMBERS.contains(column) ? "CAST(" + column + " AS DOUBLE) AS " + column : column)
                .collect(Collectors.joining(", "));
    }

    /** Numbers by way of text: what AWS writes is the double that is nearest to it. */
    private static String type(String column) {
        if (MAPS.contains(column)) {
            return "MAP(VARCHAR, VARCHAR)";
        }
        return TIMES.contains(column) ? "TIMESTAMP" : "VARCHAR";
    }

    private static Set<String> columns(List<CurLine> lines) {
        return lines.stream()
                .flatMap(line -> line.columns().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
