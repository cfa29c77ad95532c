package io.finopsbot.integrations.costs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/** Writes a CUR 2.0 export as AWS Data Exports does: Parquet files below {@code data}, then the manifest. */
final class WrittenExport {
    static final List<String> COLUMNS = List.of(
            "bill_billing_entity",
            "bill_billing_period_start_date",
            "line_item_legal_entity",
            "line_item_line_item_type",
            "line_item_usage_start_date",
            "line_item_usage_end_date",
            "line_item_usage_amount",
            "line_item_unblended_cost",
            "product",
            "resource_tags",
            "tags");

    final Path folder;
    private final String name;
    private final YearMonth month;
    private final List<String> listed = new ArrayList<>();

    WrittenExport(Path parent, String name, YearMonth month) {
        this.folder = parent.resolve(name);
        this.name = name;
        this.month = month;
    }

    /** Adds a data file with those rows, and lists it in the manifest. */
    WrittenExport file(String file, List<CurRow> rows) {
        return file(file, rows, COLUMNS);
    }

    /** The same, with those columns only. */
    WrittenExport file(String file, List<CurRow> rows, List<String> columns) {
        Path path = data().resolve(file);
        directoriesFor(path);
        copy(rows, "SELECT " + String.join(", ", columns) + " FROM rows", path);
        return list("s3://billing/cur/" + name + "/data/BILLING_PERIOD=" + month + "/" + file);
    }

    /** Adds a data file with what that query gives. */
    WrittenExport fileOf(String file, String query) {
        Path path = data().resolve(file);
        directoriesFor(path);
        copy(List.of(), query, path);
        return list("s3://billing/cur/" + name + "/data/BILLING_PERIOD=" + month + "/" + file);
    }

    /** Lists that in the manifest, whether it is there or not. */
    WrittenExport list(String entry) {
        listed.add(entry);
        return this;
    }

    /** Delivers: writes the manifest. */
    WrittenExport delivered() {
        return delivered(Instant.parse("2026-05-20T06:30:00Z"));
    }

    WrittenExport delivered(Instant at) {
        return delivered(at, "");
    }

    WrittenExport delivered(Instant at, String below) {
        String files = listed.stream().map(entry -> '"' + entry + '"').collect(Collectors.joining(","));
        return manifest(at, below, """
                {"exportArn":"arn:aws:bcm-data-exports:us-east-1:123456789012:export/%s",
                "executionId":"0f9a3b56-0000-4000-8000-000000000000","contentType":"Parquet","compression":"PARQUET",
                "dataFiles":[%s]}""".formatted(name, files));
    }

    WrittenExport manifest(Instant at, String below, String content) {
        Path file = folder.resolve("metadata/BILLING_PERIOD=" + month)
                .resolve(below)
                .resolve(name + "-Manifest.json");
        directoriesFor(file);
        try {
            Files.writeString(file, content);
            Files.setLastModifiedTime(file, FileTime.from(at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path data() {
        return folder.resolve("data/BILLING_PERIOD=" + month);
    }

    static List<String> columnsWithout(String... left) {
        return COLUMNS.stream()
                .filter(column -> Stream.of(left).noneMatch(column::equals))
                .toList();
    }

    static void directoriesFor(Path file) {
        try {
            Files.createDirectories(file.resolveSibling("."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(List<CurRow> rows, String query, Path to) {
        try (DuckDBConnection connection =
                        DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE rows (bill_billing_entity VARCHAR, bill_billing_period_start_date TIMESTAMP,
                      line_item_legal_entity VARCHAR, line_item_line_item_type VARCHAR,
                      line_item_usage_start_date TIMESTAMP, line_item_usage_end_date TIMESTAMP,
                      line_item_usage_amount DOUBLE, line_item_unblended_cost DOUBLE, product MAP(VARCHAR, VARCHAR),
                      resource_tags MAP(VARCHAR, VARCHAR), tags MAP(VARCHAR, VARCHAR))""");
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (CurRow row : rows) {
                    insert(connection, insert, row);
                }
            }
            statement.execute("COPY (" + query + ") TO '" + to.toString().replace("'", "''")
                    + "' (FORMAT parquet, COMPRESSION snappy)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(DuckDBConnection connection, PreparedStatement insert, CurRow row) throws SQLException {
        LocalDateTime start = LocalDateTime.ofInstant(row.start(), ZoneOffset.UTC);
        insert.setString(1, row.entity());
        insert.setObject(2, row.period().atDay(1).atStartOfDay());
        insert.setString(3, row.legalEntity());
        insert.setString(4, row.kind());
        insert.setObject(5, start);
        insert.setObject(6, start.plusHours(1));
        insert.setDouble(7, row.amount());
        insert.setDouble(8, row.cost());
        String product = row.product();
        insert.setObject(9, map(connection, product == null ? Map.of() : Map.of("product_name", product)));
        insert.setObject(10, map(connection, row.resourceTags()));
        insert.setObject(11, map(connection, row.tags()));
        insert.executeUpdate();
    }

    private static Object map(DuckDBConnection connection, Map<String, String> entries) {
        return connection.createMap("MAP(VARCHAR, VARCHAR)", entries);
    }
}
