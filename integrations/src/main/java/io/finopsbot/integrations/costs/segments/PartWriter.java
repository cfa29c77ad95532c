package io.finopsbot.integrations.costs.segments;

import io.finopsbot.integrations.costs.Matchers;
import io.finopsbot.integrations.costs.duckdb.Session;
import java.sql.SQLException;
import java.util.stream.Collectors;

/** Writes a segment's part of a book: its days, classified, and numbered by what they have in common but for the day. */
final class PartWriter {
    private static final String COLUMNS = String.join(", ", Items.COLUMNS);

    private static final String SAME = Items.COLUMNS.stream()
            .map(column -> "item.%1$s IS NOT DISTINCT FROM series.%1$s".formatted(column))
            .collect(Collectors.joining(" AND "));

    private PartWriter() {}

    static void write(Segment segment, Part part, Matchers matchers, Session session) throws SQLException {
        session.execute(
                """
                CREATE TEMP TABLE item AS
                SELECT day, %1$s, sum(units) AS units, sum(unblended) AS unblended, sum(net) AS net,
                  sum(lines) AS lines, max(ends) AS ends, bool_and(invoiced) AS invoiced
                FROM (%2$s) GROUP BY day, %1$s
                """.formatted(COLUMNS, Items.QUERY),
                Items.values(segment.daily().toString(), matchers));
        session.execute("""
                CREATE TEMP TABLE series AS
                SELECT CAST(row_number() OVER () AS INTEGER) AS number, %1$s FROM (SELECT DISTINCT %1$s FROM item)
                """.formatted(COLUMNS));
        session.execute("COPY series TO $1 (FORMAT parquet)", part.series().toString());
        session.execute("""
                COPY (
                  SELECT series.number, day, units, unblended, net, lines, ends, invoiced
                  FROM item JOIN series ON %s) TO $1 (FORMAT parquet)
                """.formatted(SAME), part.facts().toString());
        session.execute("DROP TABLE item");
        session.execute("DROP TABLE series");
    }
}
