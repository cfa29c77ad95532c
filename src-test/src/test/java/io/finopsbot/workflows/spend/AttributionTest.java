package io.finopsbot.workflows.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.spend.SpendReport.Attributed;
import io.finopsbot.workflows.spend.SpendReport.Gap;
import io.finopsbot.workflows.spend.SpendReport.GapKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttributionTest {
    private static final LocalDate CLAIMED = LocalDate.parse("2026-05-10");
    private static final ClaimedWorkspace BILLING =
            new ClaimedWorkspace("billing-bot", "BR-1001", "Billing", CLAIMED, null, Usd.of("1200"));
    private static final ClaimedWorkspace SEARCH =
            new ClaimedWorkspace("search-bot", "BR-1002", "Search", CLAIMED, null, Usd.of("100"));

    @Test
    void aClaimCountsFromTheBeginningOfItsDay() {
        SpendReport report = Attribution.of(
                month(
                        line("billing-bot", CLAIMED.minusDays(1), "1"),
                        line("billing-bot", CLAIMED, "2"),
                        line("billing-bot", CLAIMED.plusDays(1), "4")),
                List.of(BILLING));

        assertThat(report.attributed()).containsExactly(attributed(BILLING, "6"));
        assertThat(report.gaps()).containsExactly(gap(GapKind.BEFORE_CLAIM, "billing-bot", "1"));
        assertThat(report.closes()).isTrue();
    }

    @Test
    void everyLineFallsToOneClaimOrOneGap() {
        SpendReport report = Attribution.of(
                month(
                        line("billing-bot", CLAIMED, "1"),
                        line("nobodys-bot", CLAIMED, "2"),
                        line("nobodys-bot", CLAIMED.minusDays(3), "4"),
                        line(null, CLAIMED, "8"),
                        line(null, CLAIMED.plusDays(3), "16")),
                List.of(BILLING));

        assertThat(report.gaps())
                .containsExactly(gap(GapKind.UNTAGGED, null, "24"), gap(GapKind.UNCLAIMED, "nobodys-bot", "6"));
        assertThat(report.attributedTotal()).isEqualTo(Usd.of("1"));
        assertThat(report.unattributedTotal()).isEqualTo(Usd.of("30"));
        assertThat(report.closes()).isTrue();
    }

    @Test
    void aTagThatIsAlmostTheNameIsNotTheName() {
        SpendReport report = Attribution.of(
                month(line("Billing-Bot", CLAIMED, "1"), line("billing-bot ", CLAIMED, "2")), List.of(BILLING));

        assertThat(report.attributedTotal()).isEqualTo(Usd.ZERO);
        assertThat(report.gaps()).extracting(Gap::kind).containsOnly(GapKind.UNCLAIMED);
    }

    @Test
    void theCostliestComesFirstAndOneWithoutUsageIsShownToo() {
        SpendReport report = Attribution.of(month(line("search-bot", CLAIMED, "3")), List.of(BILLING, SEARCH));

        assertThat(report.attributed()).containsExactly(attributed(SEARCH, "3"), attributed(BILLING, "0"));
    }

    @Test
    void eachDayFallsToWhoHeldTheWorkspaceOnIt() {
        ClaimedWorkspace first = period("Billing", CLAIMED, CLAIMED.plusDays(2));
        ClaimedWorkspace second = period("Search", CLAIMED.plusDays(5), null);

        SpendReport report = Attribution.of(
                month(
                        line("billing-bot", CLAIMED.minusDays(1), "1"),
                        line("billing-bot", CLAIMED, "2"),
                        line("billing-bot", CLAIMED.plusDays(2), "4"),
                        line("billing-bot", CLAIMED.plusDays(3), "8"),
                        line("billing-bot", CLAIMED.plusDays(4), "16"),
                        line("billing-bot", CLAIMED.plusDays(5), "32"),
                        line("billing-bot", CLAIMED.plusDays(9), "64")),
                List.of(first, second));

        assertThat(report.attributed()).containsExactly(attributed(second, "96"), attributed(first, "6"));
        assertThat(report.gaps())
                .containsExactly(
                        gap(GapKind.RELEASED, "billing-bot", "24"), gap(GapKind.BEFORE_CLAIM, "billing-bot", "1"));
        assertThat(report.closes()).isTrue();
    }

    @Test
    void whoHeldItBeforeTheMonthIsNotShown() {
        ClaimedWorkspace former = period("Billing", CLAIMED.minusMonths(3), CLAIMED.minusMonths(1));

        SpendReport report = Attribution.of(month(line("billing-bot", CLAIMED, "1")), List.of(former));

        assertThat(report.attributed()).isEmpty();
        assertThat(report.gaps()).containsExactly(gap(GapKind.RELEASED, "billing-bot", "1"));
    }

    private static ClaimedWorkspace period(String unit, LocalDate from, @Nullable LocalDate until) {
        return new ClaimedWorkspace("billing-bot", "BR-1001", unit, from, until, Usd.of("1200"));
    }

    @Test
    void anEmptyMonthClosesAtNothing() {
        SpendReport report = Attribution.of(month(), List.of());

        assertThat(report.closes()).isTrue();
        assertThat(report.month().total()).isEqualTo(Usd.ZERO);
    }

    @Test
    void figuresThatLackALineDoNotClose() {
        PlatformMonth month = month(line(null, CLAIMED, "1"), line("billing-bot", CLAIMED, "2"));

        assertThat(new SpendReport(month, List.of(attributed(BILLING, "2")), List.of()).closes())
                .isFalse();
    }

    private static PlatformMonth month(UsageLine... usage) {
        return new PlatformMonth(
                YearMonth.of(2026, 5), List.of(usage), List.of(), Usd.ZERO, Instant.EPOCH, Instant.EPOCH);
    }

    private static UsageLine line(@Nullable String workspace, LocalDate day, String cost) {
        return new UsageLine(workspace, day, Usd.of(cost).toCcu(), Usd.of(cost));
    }

    private static Attributed attributed(ClaimedWorkspace workspace, String cost) {
        return new Attributed(workspace, Usd.of(cost).toCcu(), Usd.of(cost));
    }

    private static Gap gap(GapKind kind, @Nullable String workspace, String cost) {
        return new Gap(kind, workspace, Usd.of(cost).toCcu(), Usd.of(cost));
    }
}
