package io.finopsbot.integrations.costs.ingest;

import io.finopsbot.integrations.costs.duckdb.Session;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What some files come to. Lines and book of a delivery have to come to the same, to the last digit. */
record Sums(long lines, BigDecimal unblended, BigDecimal net) {
    /**
     * Of those files.
     *
     * @param counted the expression that counts the lines of the export
     */
    static Sums of(List<Path> files, String counted, Session session) throws SQLException {
        String query =
                "SELECT coalesce(%s, 0) AS lines, coalesce(sum(unblended), 0) AS unblended, coalesce(sum(net), 0) AS net"
                                .formatted(counted)
                        + " FROM read_parquet($1)";
        return session.query(
                        query,
                        List.of(files.stream().map(Path::toString).toList()),
                        row -> new Sums(row.getLong("lines"), row.getBigDecimal("unblended"), row.getBigDecimal("net")))
                .get(0);
    }
}
