package io.finopsbot.bench.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A month of an export: ten files and their manifest. {@code src-test/bench/README.md} says what it is made of. */
record GeneratedMonth(Path folder) {
    static final YearMonth MONTH = YearMonth.of(2026, 10);

    private static final int FILES = 10;

    /** Writes it, unless it is there. */
    static GeneratedMonth of(Path parent, long rows) throws IOException, SQLException {
        GeneratedMonth month = new GeneratedMonth(parent.resolve("export-" + rows));
        if (!Files.exists(month.manifest())) {
            Files.createDirectories(month.file(0).resolveSibling("."));
            Files.createDirectories(month.manifest().resolveSibling("."));
            for (int file = 0; file < FILES; file++) {
                month.write(file, file * rows / FILES, (file + 1) * rows / FILES);
            }
            month.deliver();
        }
        return month;
    }

    List<Path> files() {
        return IntStream.range(0, FILES).mapToObj(this::file).toList();
    }

    /** Restates one file, so that it has so many rows more than it had at first. */
    void restate(int file, long rows, int more) throws IOException, SQLException {
        write(file, file * rows / FILES, (file + 1) * rows / FILES + more);
        deliver();
    }

    private Path file(int number) {
        return folder.resolve("cur/data/BILLING_PERIOD=" + MONTH)
                .resolve("cur-%05d.snappy.parquet".formatted(number + 1));
    }

    private Path manifest() {
        return folder.resolve("cur/metadata/BILLING_PERIOD=" + MONTH + "/cur-Manifest.json");
    }

    private void deliver() throws IOException {
        List<String> names = files().stream()
                .map(file -> "data/BILLING_PERIOD=" + MONTH + "/" + file.getFileName())
                .toList();
        Files.writeString(manifest(), JsonMapper.shared().writeValueAsString(Map.of("dataFiles", names)));
    }

    private void write(int file, long from, long to) throws SQLException {
        String columns = CurColumns.names().stream()
                .map(name -> RowValues.COLUMNS.getOrDefault(name, nothing(name)) + " AS " + name)
                .collect(Collectors.joining(",\n"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET preserve_insertion_order = false");
            statement.execute("COPY (SELECT %s FROM (%s)) TO '%s' (FORMAT parquet, COMPRESSION snappy)"
                    .formatted(columns, RowValues.hidden(from, to), file(file)));
        }
    }

    private static String nothing(String name) {
        boolean number = name.matches(".*(cost|amount|fee|commitment|value|quantity|units|usage|factor|ratio)$");
        return number ? "CAST(NULL AS DOUBLE)" : "CAST(NULL AS VARCHAR)";
    }
}
