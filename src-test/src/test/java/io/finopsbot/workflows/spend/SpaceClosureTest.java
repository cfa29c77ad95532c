package io.finopsbot.workflows.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceClosureTest {
    private static final Instant RETIRED = Instant.parse("2026-05-10T15:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // retired on the 10th: the data reach to, the last usage was on
        "2026-05-11T00:00:00Z, 2026-05-09, false",
        "2026-05-11T23:00:00Z, 2026-05-09, false",
        "2026-05-12T00:00:00Z, 2026-05-09, true",
        "2026-05-12T00:00:00Z, 2026-05-10, true",
        "2026-05-12T00:00:00Z, 2026-05-11, false",
        "2026-05-13T05:00:00Z, 2026-05-11, true",
        "2026-05-13T05:00:00Z, 2026-05-13, false"
    })
    void itIsClosedWhenTheNewestCompleteDayAfterTheRetirementCostNothing(
            String dataUntil, String lastUsage, boolean closed) {
        PlatformMonth month = month(Instant.parse(dataUntil), "billing-bot", LocalDate.parse(lastUsage), "1");

        assertThat(SpaceClosure.freeDay("billing-bot", RETIRED, month).isPresent())
                .isEqualTo(closed);
    }

    /** On the first of a month its export does not know yet what the last of the month before has cost. */
    @Test
    void aDayOfTheMonthBeforeSaysNothing() {
        Instant retired = Instant.parse("2026-05-29T15:00:00Z");
        Instant until = Instant.parse("2026-06-01T02:00:00Z");
        PlatformMonth june = new PlatformMonth(YearMonth.of(2026, 6), List.of(), List.of(), Usd.ZERO, until, until);
        Instant later = Instant.parse("2026-06-02T02:00:00Z");
        PlatformMonth grown = new PlatformMonth(YearMonth.of(2026, 6), List.of(), List.of(), Usd.ZERO, later, later);

        assertThat(SpaceClosure.freeDay("billing-bot", retired, june)).isEmpty();
        assertThat(SpaceClosure.freeDay("billing-bot", retired, grown)).contains(LocalDate.parse("2026-06-01"));
    }

    @Test
    void aRefundIsACostTooAndWhatOthersCostIsNot() {
        Instant until = Instant.parse("2026-05-12T00:00:00Z");
        LocalDate day = LocalDate.parse("2026-05-11");

        assertThat(SpaceClosure.freeDay("billing-bot", RETIRED, month(until, "billing-bot", day, "-0.01")))
                .isEmpty();
        assertThat(SpaceClosure.freeDay("billing-bot", RETIRED, month(until, "billing-bot", day, "0.00")))
                .contains(day);
        assertThat(SpaceClosure.freeDay("billing-bot", RETIRED, month(until, "other-bot", day, "1")))
                .contains(day);
    }

    private static PlatformMonth month(Instant until, String workspace, LocalDate day, String cost) {
        UsageLine line = new UsageLine(workspace, day, new Ccu(BigDecimal.TEN), Usd.of(cost));
        return new PlatformMonth(YearMonth.of(2026, 5), List.of(line), List.of(), Usd.ZERO, until, until);
    }
}
