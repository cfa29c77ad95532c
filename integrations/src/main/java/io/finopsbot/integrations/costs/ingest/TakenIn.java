package io.finopsbot.integrations.costs.ingest;

import io.finopsbot.integrations.costs.segments.MissingColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * A delivery that was taken in whole: what the file of its month says.
 *
 * @param deliveredAt when AWS had delivered all of it
 * @param book the name of the book that answers for the month
 * @param lines how many lines the month has
 * @param unblended unblended cost of all lines, USD
 * @param net net unblended cost of all lines, USD
 */
public record TakenIn(
        YearMonth month,
        Instant deliveredAt,
        List<TakenFile> files,
        String book,
        long lines,
        BigDecimal unblended,
        BigDecimal net) {
    public TakenIn {
        files = List.copyOf(files);
    }

    /** What the export left out and is done without, in words for people. */
    public List<String> findings() {
        return files.stream()
                .flatMap(file -> file.missing().stream())
                .distinct()
                .sorted()
                .map(MissingColumn::sentence)
                .toList();
    }
}
