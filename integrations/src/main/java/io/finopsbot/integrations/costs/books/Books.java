package io.finopsbot.integrations.costs.books;

import java.time.YearMonth;
import java.util.Optional;

/** Which book counts for a month now. */
@FunctionalInterface
public interface Books {
    /** The book of that month; empty if none was ever delivered. */
    Optional<Book> of(YearMonth month);
}
