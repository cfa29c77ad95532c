package io.finopsbot.bench.cost;

import io.finopsbot.integrations.costs.TagSpellings;
import io.finopsbot.integrations.costs.duckdb.DuckDb;
import io.finopsbot.integrations.costs.duckdb.Limits;
import io.finopsbot.integrations.costs.duckdb.Session;
import io.finopsbot.integrations.costs.segments.Segment;
import io.finopsbot.integrations.costs.segments.SegmentWriter;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** The two bare statements a file that write the same two segments: nothing is checked, nothing is numbered, no book is made. */
final class BareIngest {
    private BareIngest() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Path export = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Path scratch = Files.createDirectories(folder.resolve("scratch"));
        try (DuckDb duckDb = DuckDb.open(Limits.writing(folder, scratch, export));
                Session session = duckDb.session()) {
            SegmentWriter writer = new SegmentWriter(session);
            TagSpellings tag = TagSpellings.of(new WorkspaceTagKey(WorkspaceTagKey.STANDARD));
            long started = System.nanoTime();
            for (Path file : new GeneratedMonth(export).files()) {
                Segment segment = new Segment(Files.createDirectories(folder.resolve(file.getFileName())));
                writer.segment(writer.look(file), GeneratedMonth.MONTH, tag, segment);
            }
            System.out.println("took_s: " + (System.nanoTime() - started) / 1e9);
        }
        Child.printPeakMemory();
    }
}
