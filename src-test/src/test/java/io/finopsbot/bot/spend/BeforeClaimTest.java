package io.finopsbot.bot.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.desk.ReleaseSpace;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spaces.SpaceLife;
import io.finopsbot.workflows.spend.CostSource;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was spent before a workspace was claimed is said in dollars. */
class BeforeClaimTest {
    private static final LocalDate CLAIMED_ON = LocalDate.of(2026, 5, 4);

    private final Company company = new Company(true);
    private final BusinessRequest claimed =
            Sample.inState(company, RequestState.CLAIMED, Sample.fields("Invoice triage"), "none");

    @Test
    void itIsTheWorkspacesOwnUsageOfEarlierDays() {
        assertThat(before(claimed).orElseThrow())
                .startsWith("USD 12.34 was spent on " + Sample.WORKSPACE + " before the first claim of BR-1001")
                .contains("stays unattributed", "2026-05 to 2026-05-04");
    }

    @Test
    void ofAnAdoptedWorkspaceEarlierMonthsCountToo() {
        BusinessRequest adopted =
                claimed.edit().life(SpaceLife.adopting(Company.ARN, null)).done();

        assertThat(before(adopted).orElseThrow()).startsWith("USD 37.34 was spent");
    }

    @Test
    void whoClaimsItLaterDoesNotMakeTheFormerOwnersDaysUnattributed() {
        company.done(claimed, new ReleaseSpace(), Company.OLIVIA);
        company.later(Duration.ofDays(9));

        BusinessRequest again = company.done(claimed, new ClaimSpace(), Company.OLIVIA);

        assertThat(before(again).orElseThrow()).startsWith("USD 12.34");
    }

    @Test
    void whereNothingWasSpentNothingIsSaid() {
        assertThat(new BeforeClaim(month -> Months.empty(), Words.standard()).sentence(claimed))
                .isEmpty();
        assertThat(before(Sample.inState(RequestState.READY_TO_CLAIM, Sample.fields("Other"), "none")))
                .isEmpty();
    }

    private static Optional<String> before(BusinessRequest request) {
        CostSource costs = month -> {
            if (month.equals(Months.MAY)) {
                return Months.of(List.of(
                        Months.line(Sample.WORKSPACE, CLAIMED_ON.minusDays(1), "12.34"),
                        Months.line("another", CLAIMED_ON.minusDays(1), "100"),
                        Months.line(Sample.WORKSPACE, CLAIMED_ON, "1000")));
            }
            if (month.equals(Months.MAY.minusMonths(2))) {
                return Months.of(List.of(Months.line(Sample.WORKSPACE, LocalDate.of(2026, 3, 9), "25")));
            }
            throw new CostSource.CostsUnavailable("There is no export of " + month);
        };
        return new BeforeClaim(costs, Words.standard()).sentence(request);
    }
}
