package io.finopsbot.bot.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Company;
import io.finopsbot.fakes.SettableClock;
import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.desk.ReleaseSpace;
import io.finopsbot.workflows.desk.RetireSpace;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spend.PlatformMonth;
import io.finopsbot.workflows.spend.SpendReport;
import io.finopsbot.workflows.spend.SpendReport.GapKind;
import io.finopsbot.workflows.spend.Usd;
import io.finopsbot.workflows.tasks.TaskState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The month so far, from the export and the ledger's claims. */
class MonthSpendTest {
    private static final LocalDate CLAIMED_ON = LocalDate.of(2026, 5, 4);

    private final Company company = new Company(true);
    private final List<YearMonth> asked = new ArrayList<>();

    @Test
    void aClaimCountsFromTheFirstMomentOfItsDay() {
        Sample.inState(company, RequestState.CLAIMED, Sample.fields("Invoice triage"), "none");
        PlatformMonth month = Months.of(List.of(
                Months.line(Sample.WORKSPACE, CLAIMED_ON.minusDays(1), "1"),
                Months.line(Sample.WORKSPACE, CLAIMED_ON, "2"),
                Months.line(Sample.WORKSPACE, CLAIMED_ON.plusDays(1), "4")));

        SpendReport report = spend(month, company.clock.instant()).soFar();

        assertThat(report.attributedTotal()).isEqualTo(Usd.of("6"));
        assertThat(report.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.kind()).isEqualTo(GapKind.BEFORE_CLAIM);
            assertThat(gap.cost()).isEqualTo(Usd.of("1"));
        });
        assertThat(report.attributed()).singleElement().satisfies(entry -> {
            assertThat(entry.workspace().unit()).isEqualTo("Billing");
            assertThat(entry.workspace().request()).isEqualTo("BR-1001");
            assertThat(entry.workspace().from()).isEqualTo(CLAIMED_ON);
        });
    }

    @Test
    void whatIsReadyButNotClaimedBelongsToNobody() {
        Sample.inState(company, RequestState.READY_TO_CLAIM, Sample.fields("Invoice triage"), "none");

        SpendReport report = spend(Months.of(List.of(Months.line(Sample.WORKSPACE, "2"))), company.clock.instant())
                .soFar();

        assertThat(report.attributed()).isEmpty();
        assertThat(report.gaps()).singleElement().matches(gap -> gap.kind() == GapKind.UNCLAIMED);
        assertThat(report.closes()).isTrue();
    }

    @Test
    void whatWasHandedOverIsEachOwnersForTheirDaysAndARetiredOneIsShownWhileItCosts() {
        BusinessRequest request =
                Sample.inState(company, RequestState.CLAIMED, Sample.fields("Invoice triage"), "none");
        company.done(request, new ReleaseSpace(), Company.OLIVIA);
        company.done(request, new ClaimSpace(), Company.PAULA);
        company.done(request, new RetireSpace("Over"), Company.PAULA);
        company.done(request, Company.move(4, TaskState.DONE), Company.EMIL);
        PlatformMonth month = Months.of(List.of(
                Months.line(Sample.WORKSPACE, CLAIMED_ON.minusDays(1), "1"),
                Months.line(Sample.WORKSPACE, CLAIMED_ON, "2"),
                Months.line(Sample.WORKSPACE, CLAIMED_ON.plusDays(1), "4")));

        SpendReport report = spend(month, company.clock.instant()).soFar();

        assertThat(report.attributed())
                .extracting(entry -> entry.workspace().from(), entry -> entry.cost())
                .containsExactly(tuple(CLAIMED_ON.plusDays(1), Usd.of("4")), tuple(CLAIMED_ON, Usd.of("2")));
        assertThat(report.closes()).isTrue();
        assertThat(spend(Months.empty(), company.clock.instant()).soFar().attributed())
                .isEmpty();
    }

    @Test
    void theMonthIsThatOfUtc() {
        spend(Months.empty(), Instant.parse("2026-05-31T23:59:59Z")).soFar();
        spend(Months.empty(), Instant.parse("2026-06-01T00:00:00Z")).soFar();

        assertThat(asked).containsExactly(YearMonth.of(2026, 5), YearMonth.of(2026, 6));
    }

    private MonthSpend spend(PlatformMonth month, Instant now) {
        return new MonthSpend(
                wanted -> {
                    asked.add(wanted);
                    return month;
                },
                company.ledger,
                Sample.organisation(),
                new SettableClock(now));
    }
}
