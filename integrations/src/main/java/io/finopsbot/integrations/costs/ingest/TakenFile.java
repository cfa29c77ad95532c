package io.finopsbot.integrations.costs.ingest;

import io.finopsbot.integrations.costs.segments.MissingColumn;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

/**
 * A delivered file that was taken in.
 *
 * @param segment the name of what was made of it
 * @param missing the columns that it does without
 */
record TakenFile(
        String path, long bytes, Instant modifiedAt, String content, String segment, Set<MissingColumn> missing) {
    TakenFile {
        missing = Set.copyOf(missing);
    }

    static TakenFile of(ReadFile read, String content, String segment, Set<MissingColumn> missing) {
        return new TakenFile(read.path().toString(), read.bytes(), read.modifiedAt(), content, segment, missing);
    }

    /** As it was when it was read. */
    ReadFile read() {
        return new ReadFile(Path.of(path), bytes, modifiedAt);
    }
}
