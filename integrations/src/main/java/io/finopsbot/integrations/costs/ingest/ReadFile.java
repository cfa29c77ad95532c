package io.finopsbot.integrations.costs.ingest;

import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivered file as it was when its reading began. AWS overwrites files while others are read: what was read of such a file
 * belongs to no delivery.
 */
record ReadFile(Path path, long bytes, Instant modifiedAt) {
    static ReadFile of(Path path) throws IOException {
        return new ReadFile(
                path, Files.size(path), Files.getLastModifiedTime(path).toInstant());
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    void assertNotEmpty() {
        if (bytes == 0) {
            throw new CostsUnavailable(
                    "The data file %s of the cost export is empty, though the manifest lists it.".formatted(name()));
        }
    }

    /** Asked when it was read, and again when the delivery is about to count. */
    void assertUnchanged() {
        try {
            if (equals(of(path))) {
                return;
            }
        } catch (IOException e) {
            throw changed(e);
        }
        throw changed(null);
    }

    /** Why DuckDB could not read it, in words for people. */
    CostsUnavailable unreadable(Exception failure) {
        boolean isValue = failure instanceof SQLException
                && String.valueOf(failure.getMessage()).startsWith("Conversion Error");
        String why = isValue
                ? "it has a value that is no number, time or map where there must be one"
                : "it is cut off or damaged";
        return new CostsUnavailable(
                "The data file %s of the cost export cannot be read: %s.".formatted(name(), why), failure);
    }

    private CostsUnavailable changed(@Nullable IOException cause) {
        String sentence =
                "The data file %s of the cost export changed while it was read: AWS is delivering. Nothing of it counts yet."
                        .formatted(name());
        return cause == null ? new CostsUnavailable(sentence) : new CostsUnavailable(sentence, cause);
    }
}
