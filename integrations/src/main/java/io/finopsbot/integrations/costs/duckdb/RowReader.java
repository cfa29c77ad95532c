package io.finopsbot.integrations.costs.duckdb;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads one row. */
@FunctionalInterface
public interface RowReader<R> {
    R read(ResultSet row) throws SQLException;
}
