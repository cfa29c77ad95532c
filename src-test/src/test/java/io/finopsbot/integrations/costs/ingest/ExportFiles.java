package io.finopsbot.integrations.costs.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** Writes rows as the two kinds of files that AWS delivers. */
public final class ExportFiles {
    private ExportFiles() {}

    /** A Parquet file with those columns, in that order and of those types. */
    static void parquet(Path to, List<ExportLine> lines, List<String> columns, Map<String, String> types) {
        directoriesFor(to);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE line ("
                    + columns.stream().map(name -> '"' + name + "\" VARCHAR").collect(Collectors.joining(", ")) + ")");
            String places = columns.stream().map(name -> "nullif(?, '')").collect(Collectors.joining(", "));
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO line VALUES (" + places + ")")) {
                for (ExportLine line : lines) {
                    for (int index = 0; index < columns.size(); index++) {
                        insert.setString(index + 1, line.value(columns.get(index)));
                    }
                    insert.execute();
                }
            }
            String typed = columns.stream()
                    .map(name -> typed(name, types.getOrDefault(name, "VARCHAR")))
                    .collect(Collectors.joining(", "));
            statement.execute(
                    "COPY (SELECT " + typed + " FROM line) TO '" + to + "' (FORMAT parquet, COMPRESSION snappy)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A CSV file, every value in quotes that has need of them. */
    static void csv(Path to, List<ExportLine> lines, List<String> columns) {
        String rows = lines.stream()
                .map(line -> columns.stream()
                        .map(column -> quoted(line.value(column)))
                        .collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining());
        text(to, String.join(",", columns) + "\n" + rows);
    }

    /** That text as a .csv.gz file. */
    static void text(Path to, String content) {
        directoriesFor(to);
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(to))) {
            out.write(content.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves so much of a file. */
    static void cut(Path file, double share) {
        try {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(whole, (int) (whole.length * share)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String typed(String name, String type) {
        String column = '"' + name + '"';
        return type.startsWith("MAP")
                ? "CAST(CAST(%1$s AS JSON) AS %2$s) AS %1$s".formatted(column, type)
                : "CAST(%1$s AS %2$s) AS %1$s".formatted(column, type);
    }

    private static String quoted(String value) {
        return value.matches("(?s).*[\",\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    static void directoriesFor(Path file) {
        try {
            Files.createDirectories(file.resolveSibling("."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
