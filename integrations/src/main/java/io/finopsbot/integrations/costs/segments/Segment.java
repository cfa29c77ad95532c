package io.finopsbot.integrations.costs.segments;

import java.nio.file.Path;

/**
 * What is kept of one delivered file. Immutable: what is named the same has the same content.
 *
 * @param folder where its files lie
 */
public record Segment(Path folder) {
    /** One row a row of the delivered file. */
    public Path lines() {
        return folder.resolve("lines.parquet");
    }

    /** What they come to a day, UTC. */
    public Path daily() {
        return folder.resolve("daily.parquet");
    }
}
