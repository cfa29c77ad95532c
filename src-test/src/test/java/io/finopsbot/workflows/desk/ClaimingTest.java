package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.ARN;
import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.PAULA;
import static io.finopsbot.fakes.Company.RUTH;
import static io.finopsbot.fakes.Company.id;
import static io.finopsbot.fakes.Company.move;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Claim;
import io.finopsbot.workflows.tasks.TaskState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimingTest {
    private static final ClaimSpace CLAIM = new ClaimSpace();

    private final Company company = new Company(false);

    static Stream<Actor> claimants() {
        return Stream.of(OLIVIA, PAULA, RUTH);
    }

    @ParameterizedTest
    @MethodSource("claimants")
    void theRequesterAndTheOwnersOfProductAndPortfolioMayClaim(Actor claimant) {
        BusinessRequest claimed = company.done(company.readyToClaim(), CLAIM, claimant);

        assertThat(claimed.state()).isEqualTo(RequestState.CLAIMED);
        assertThat(claim(claimed).unit()).isEqualTo(Company.PRODUCT);
        assertThat(claim(claimed).by()).isEqualTo(claimant);
    }

    @Test
    void aClaimCountsFromMidnightUtcOfItsDay() {
        BusinessRequest ready = company.readyToClaim();
        company.later(Duration.ofHours(15).plusMinutes(29));

        BusinessRequest claimed = company.done(ready, CLAIM, OLIVIA);

        assertThat(claim(claimed).from()).isEqualTo(LocalDate.parse("2026-05-04"));
        assertThat(company.ledger.last().audit().details())
                .containsEntry("unit", "billing")
                .containsEntry("from", "2026-05-04 00:00 UTC");
        assertThat(company.ledger.last().notices())
                .containsExactlyInAnyOrder(
                        Notice.to(
                                Audience.thread(),
                                NoticeKind.CLAIMED,
                                "BR-1001",
                                OLIVIA.name(),
                                "Billing",
                                "2026-05-04"),
                        Notice.to(Audience.person(id(OLIVIA)), NoticeKind.HANDOFF, "BR-1001"));
    }

    @Test
    void withoutAProductThePortfolioOwnsTheWorkspace() {
        BusinessRequest claimed = company.done(readyWithoutProduct(), CLAIM, RUTH);

        assertThat(claim(claimed).unit()).isEqualTo(Company.PORTFOLIO);
    }

    @Test
    void ownersOfSomethingElseAndStrangersMayNotClaim() {
        BusinessRequest ready = company.readyToClaim();
        Refused.of(company, ready).by(Rule.NOT_THE_OWNER, CLAIM, NORA, "BR-1001", "Billing");
        Refused.of(company, ready).by(Rule.NOT_THE_OWNER, CLAIM, LENA, "BR-1001", "Billing");

        BusinessRequest other = readyWithoutProduct();
        Refused.of(company, other).by(Rule.NOT_THE_OWNER, CLAIM, PAULA, "BR-1002", "Retail");
    }

    @Test
    void whatIsNotReadyIsNotClaimed() {
        Refused.of(company, company.submitted())
                .by(Rule.NOT_CLAIMABLE, CLAIM, OLIVIA, "BR-1001", RequestState.SUBMITTED);
        Refused.of(company, company.approved("another-bot"))
                .by(Rule.NOT_CLAIMABLE, CLAIM, OLIVIA, "BR-1002", RequestState.APPROVED);
    }

    @Test
    void aSecondClaimIsAnsweredWithWhoHasItAndSinceWhen() {
        BusinessRequest claimed = company.done(company.readyToClaim(), CLAIM, PAULA);
        company.later(Duration.ofDays(2));

        for (Actor actor : new Actor[] {PAULA, OLIVIA, NORA}) {
            Refused.of(company, claimed)
                    .by(
                            Rule.ALREADY_CLAIMED,
                            CLAIM,
                            actor,
                            "BR-1001",
                            PAULA.name() + " (Billing)",
                            "2026-05-04 00:00 UTC");
        }
    }

    @Test
    void anArnThatIsBeingCheckedAgainIsNotClaimed() {
        Company reading = new Company(true);
        BusinessRequest ready = reading.readyToClaim();
        reading.done(ready, new RegisterArn(Company.arn("wrkspc_02Other").value(), "test"), EMIL);

        Refused.of(reading, ready).by(Rule.NOT_REGISTERED, CLAIM, OLIVIA, "BR-1001", RequestState.READY_TO_CLAIM);
    }

    private BusinessRequest readyWithoutProduct() {
        BusinessRequest request = company.submitted(Company.fields("For all", null));
        company.done(request, new Approve(1, Company.choice("for-all"), Priority.NORMAL), LENA);
        company.done(request, move(1, TaskState.DONE), EMIL);
        company.done(request, new RegisterArn(ARN.value().replace("01AbCd", "03All"), "test"), EMIL);
        company.done(request, move(2, TaskState.DONE), EMIL);
        return company.done(request, move(3, TaskState.DONE), EMIL);
    }

    private static Claim claim(BusinessRequest request) {
        return Objects.requireNonNull(request.claim());
    }
}
