package io.finopsbot.integrations.costs.segments;

import io.finopsbot.integrations.costs.Matchers;
import io.finopsbot.integrations.costs.TagSpellings;
import io.finopsbot.integrations.costs.duckdb.Session;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes a segment of a delivered file, and its part of the book. */
public final class SegmentWriter {
    private final Session session;

    public SegmentWriter(Session session) {
        this.session = session;
    }

    /** The names of the columns of that file, and DuckDB's types. */
    public Map<String, String> columns(Path file) throws SQLException {
        Map<String, String> types = new TreeMap<>();
        session.query("DESCRIBE SELECT * FROM " + DeliveredFile.reader(file), List.of(file.toString()), row -> {
            types.put(row.getString("column_name"), row.getString("column_type"));
            return row;
        });
        return types;
    }

    /** Writes what that file says of the month. */
    public void segment(Path file, Map<String, String> columns, YearMonth month, TagSpellings tag, Segment segment)
            throws SQLException {
        LinesQuery lines = LinesQuery.of(file, new FileColumns(columns), month, tag);
        List<Object> values = new ArrayList<>(lines.values());
        values.add(segment.lines().toString());
        session.execute("COPY (%s) TO $%d (FORMAT parquet)".formatted(lines.sql(), values.size()), values.toArray());
        session.execute(
                "COPY (%s) TO $2 (FORMAT parquet)".formatted(Daily.QUERY),
                segment.lines().toString(),
                segment.daily().toString());
    }

    /** Writes the segment's part of a book. */
    public void part(Segment segment, Part part, Matchers matchers) throws SQLException {
        PartWriter.write(segment, part, matchers, session);
    }
}
