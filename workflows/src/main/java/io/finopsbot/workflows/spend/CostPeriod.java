package io.finopsbot.workflows.spend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some whole days of cost time, which is UTC.
 *
 * @param from the first day
 * @param to the last day, which counts
 */
public record CostPeriod(LocalDate from, LocalDate to) {
    public CostPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends after it begins: " + from + " to " + to);
        }
    }

    /** That whole month. */
    public static CostPeriod of(YearMonth month) {
        return new CostPeriod(month.atDay(1), month.atEndOfMonth());
    }

    /** The months that it touches, the first one first. An export bills them one by one. */
    public List<YearMonth> months() {
        YearMonth last = YearMonth.from(to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** Whether that day is one of it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
