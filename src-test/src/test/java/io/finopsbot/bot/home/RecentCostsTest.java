package io.finopsbot.bot.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.SettableClock;
import io.finopsbot.workflows.spend.PlatformMonth;
import io.finopsbot.workflows.spend.Usd;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many Home tabs read the export once. */
class RecentCostsTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-05-31T23:59:50Z"));
    private final List<YearMonth> read = new ArrayList<>();
    private final RecentCosts costs = new RecentCosts(this::read, clock);

    @Test
    void aReadingIsGoodForHalfAMinute() {
        costs.read(MAY);
        clock.advance(Duration.ofSeconds(29));
        costs.read(MAY);
        assertThat(read).hasSize(1);

        clock.advance(Duration.ofSeconds(1));
        costs.read(MAY);
        assertThat(read).hasSize(2);
    }

    @Test
    void anotherMonthIsAnotherReading() {
        costs.read(MAY);
        costs.read(MAY.plusMonths(1));

        assertThat(read).containsExactly(MAY, MAY.plusMonths(1));
    }

    private PlatformMonth read(YearMonth month) {
        read.add(month);
        return new PlatformMonth(month, List.of(), List.of(), Usd.ZERO, clock.instant(), clock.instant());
    }
}
