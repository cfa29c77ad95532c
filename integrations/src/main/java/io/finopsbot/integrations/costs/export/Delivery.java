package io.finopsbot.integrations.costs.export;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * What AWS delivered last for one billing period.
 *
 * @param export the export's own folder
 * @param files the data files that the manifest lists, and no others
 * @param at when the manifest, which comes last, was written
 */
public record Delivery(Path export, YearMonth month, List<Path> files, Instant at) {
    public Delivery {
        files = List.copyOf(files);
    }
}
