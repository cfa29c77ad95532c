package io.finopsbot.integrations.costs.books;

import io.finopsbot.integrations.costs.duckdb.Session;
import io.finopsbot.integrations.costs.segments.Items;
import io.finopsbot.integrations.costs.segments.Part;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a book of its parts: their series are numbered anew, and what several parts say of one series and day is summed. */
public final class BookWriter {
    private static final String COLUMNS = String.join(", ", Items.COLUMNS);

    private static final String SAME = Items.COLUMNS.stream()
            .map(column -> "part.%1$s IS NOT DISTINCT FROM series.%1$s".formatted(column))
            .collect(Collectors.joining(" AND "));

    /** A file of a part is known by its place in the list that was read. */
    private static final String NUMBERED = "read_parquet($1, filename = true)";

    private BookWriter() {}

    public static void write(List<Part> parts, Book book, Session session) throws SQLException {
        List<String> series =
                parts.stream().map(part -> part.series().toString()).toList();
        List<String> facts = parts.stream().map(part -> part.facts().toString()).toList();
        session.execute(
                "CREATE TEMP TABLE part AS SELECT list_position($1, filename) AS place, * FROM " + NUMBERED, series);
        session.execute("""
                CREATE TEMP TABLE series AS
                SELECT CAST(row_number() OVER (ORDER BY class, platform, workspace, workspace_id, principal) AS INTEGER) AS number, %1$s
                FROM (SELECT DISTINCT %1$s FROM part)
                """.formatted(COLUMNS));
        session.execute(
                "CREATE TEMP TABLE renumbered AS SELECT place, part.number AS was, series.number FROM part JOIN series ON "
                        + SAME);
        session.execute(
                """
                COPY (
                  SELECT *, %s AS key, %s AS token_type, %s AS model FROM series ORDER BY number) TO $1 (FORMAT parquet)
                """.formatted(SeriesColumns.KEY, SeriesColumns.TOKEN_TYPE, SeriesColumns.MODEL),
                book.series().toString());
        session.execute("""
                COPY (
                  SELECT renumbered.number AS number, day, CAST(sum(units) AS DECIMAL(28, 8)) AS units,
                    CAST(sum(unblended) AS DECIMAL(28, 10)) AS unblended, CAST(sum(net) AS DECIMAL(28, 10)) AS net,
                    CAST(sum(lines) AS BIGINT) AS lines
                  FROM (SELECT list_position($1, filename) AS place, * FROM read_parquet($1, filename = true)) AS fact
                  JOIN renumbered ON fact.place = renumbered.place AND fact.number = renumbered.was
                  GROUP BY ALL ORDER BY ALL) TO $2 (FORMAT parquet)
                """, facts, book.facts().toString());
        session.execute("DROP TABLE part");
        session.execute("DROP TABLE series");
        session.execute("DROP TABLE renumbered");
    }
}
