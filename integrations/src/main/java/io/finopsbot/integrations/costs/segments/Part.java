package io.finopsbot.integrations.costs.segments;

import java.nio.file.Path;

/**
 * One segment's part of a book: which series it has, and their daily figures.
 *
 * @param folder where its files lie
 */
public record Part(Path folder) {
    /** One row a series; its number counts within this part. */
    public Path series() {
        return folder.resolve("series.parquet");
    }

    /** One row a series and day. */
    public Path facts() {
        return folder.resolve("facts.parquet");
    }
}
