package io.finopsbot.integrations.costs.segments;

import io.finopsbot.integrations.costs.Matchers;
import io.finopsbot.integrations.costs.TagSpellings;
import io.finopsbot.integrations.costs.duckdb.Session;
import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Makes a segment of a delivered file, and its part of the book. */
public final class SegmentWriter {
    private final Session session;

    public SegmentWriter(Session session) {
        this.session = session;
    }

    /**
     * Looks at that file's columns, before anything of it is read.
     *
     * @throws CostsUnavailable if it lacks one that is needed, or has it of another type
     */
    public DeliveredFile look(Path file) throws IOException, SQLException {
        DeliveredFile delivered = DeliveredFile.of(file, session);
        NeededColumns.check(delivered);
        return delivered;
    }

    /** Writes what that file says of the month. */
    public void segment(DeliveredFile file, YearMonth month, TagSpellings tag, Segment segment) throws SQLException {
        LinesQuery lines = LinesQuery.of(file, month, tag);
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
