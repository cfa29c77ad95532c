package io.finopsbot.integrations.costs.duckdb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Statements one after the other, by one thread. */
public final class Session implements AutoCloseable {
    private final Connection connection;

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Does that. Data are bound to it, never written into it. */
    public void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, List.of(values))) {
            statement.execute();
        }
    }

    /** What the query gives, row by row. */
    public <R> List<R> query(String sql, List<?> values, RowReader<R> reader) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
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
        connection.close();
    }

    /** A statement of its own each time: one that is used again keeps what it saw of a file before. */
    private PreparedStatement prepared(String sql, List<?> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int index = 0; index < values.size(); index++) {
                statement.setObject(index + 1, bindable(values.get(index)));
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private Object bindable(Object value) throws SQLException {
        return value instanceof List<?> texts ? connection.createArrayOf("VARCHAR", texts.toArray()) : value;
    }
}
