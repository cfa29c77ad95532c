package io.finopsbot.integrations.costs.duckdb;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * DuckDB in memory, able to see its folders and nothing else: no network, no extension, no other file, and no way to change
 * that. Opened once, because the first connection takes about half a second.
 */
public final class DuckDb implements AutoCloseable {
    private final DuckDBConnection root;

    private DuckDb(DuckDBConnection root) {
        this.root = root;
    }

    /** An engine with those limits. */
    public static DuckDb open(Limits limits) {
        try {
            DuckDBConnection root = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
            try (Statement statement = root.createStatement()) {
                for (String setting : limits.settings()) {
                    statement.execute("SET " + setting);
                }
            }
            return new DuckDb(root);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB cannot be started for " + limits.folders(), e);
        }
    }

    /** A session of its own: its temporary tables are seen by no other, and are gone with it. */
    public Session session() throws SQLException {
        Connection connection = root.duplicate();
        return new Session(connection);
    }

    /** What the query gives, row by row. Data are bound to it, never written into it. */
    public <R> List<R> query(String sql, List<?> values, RowReader<R> reader) throws SQLException {
        try (Session session = session()) {
            return session.query(sql, values, reader);
        }
    }

    @Override
    public void close() {
        try {
            root.close();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not close", e);
        }
    }
}
