package io.finopsbot.integrations.costs.books;

import java.nio.file.Path;

/**
 * All that one delivery of a month says, as questions ask for it. Immutable.
 *
 * @param folder where its files lie
 */
public record Book(Path folder) {
    /** One row a series: whose, where, of which model. */
    public Path series() {
        return folder.resolve("series.parquet");
    }

    /** One row a series and day, in that order, so that most of it is skipped. */
    public Path facts() {
        return folder.resolve("facts.parquet");
    }
}
