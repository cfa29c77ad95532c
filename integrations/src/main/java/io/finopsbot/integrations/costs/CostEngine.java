package io.finopsbot.integrations.costs;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * DuckDB in memory, able to see one folder and nothing else: no network, no extension, no other file, and no way to change
 * that. Opened once, because the first connection takes about half a second.
 */
final class CostEngine implements AutoCloseable {
    private final DuckDBConnection root;

    private CostEngine(DuckDBConnection root) {
        this.root = root;
    }

    /** An engine that sees that folder only. */
    static CostEngine lockedTo(Path folder) {
        try {
            DuckDBConnection root = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
            try (Statement statement = root.createStatement()) {
                for (String setting : locks(folder)) {
                    statement.execute("SET " + setting);
                }
            }
            return new CostEngine(root);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB cannot be started for " + folder, e);
        }
    }

    /** What the query gives, row by row. A statement of its own each time: data are bound to it, never written into it. */
    <R> List<R> query(String sql, List<?> values, RowReader<R> reader) throws SQLException {
        try (Connection connection = root.duplicate();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.size(); index++) {
                statement.setObject(index + 1, bindable(connection, values.get(index)));
            }
            List<R> rows = new ArrayList<>();
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    rows.add(reader.read(results));
                }
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        root.close();
    }

    private static Object bindable(Connection connection, Object value) throws SQLException {
        return value instanceof List<?> texts ? connection.createArrayOf("VARCHAR", texts.toArray()) : value;
    }

    private static List<String> locks(Path folder) {
        return List.of(
                "autoinstall_known_extensions = false",
                "autoload_known_extensions = false",
                "memory_limit = '512MB'",
                "temp_directory = ''",
                "TimeZone = 'UTC'",
                "allowed_directories = ['" + folder.toString().replace("'", "''") + "']",
                "enable_external_access = false",
                "lock_configuration = true");
    }

    /** Reads one row. */
    @FunctionalInterface
    interface RowReader<R> {
        R read(ResultSet row) throws SQLException;
    }
}
