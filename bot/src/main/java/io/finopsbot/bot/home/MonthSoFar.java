package io.finopsbot.bot.home;

import io.finopsbot.bot.spend.MonthSpend;
import io.finopsbot.workflows.spend.CostSource;
import io.finopsbot.workflows.spend.SpendReport;
import io.finopsbot.workflows.spend.SpendReport.Gap;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What this month has cost so far, where the export can be read. */
final class MonthSoFar {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

    private final MonthSpend spend;
    private final InstantSource clock;

    MonthSoFar(MonthSpend spend, InstantSource clock) {
        this.spend = spend;
        this.clock = clock;
    }

    Optional<SpendReport> report() {
        try {
            return Optional.of(spend.soFar());
        } catch (CostSource.CostsUnavailable unavailable) {
            return Optional.empty();
        }
    }

    /** Which of what nobody owns can be adopted. */
    List<Gap> adoptable(SpendReport report) {
        return spend.adoptable(report.gaps());
    }

    /** Such as {@code May}. */
    String name() {
        return YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC)).format(NAME);
    }
}
