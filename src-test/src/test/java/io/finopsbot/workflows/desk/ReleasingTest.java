package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.PAULA;
import static io.finopsbot.fakes.Company.RUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Claim;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An owner gives a claim back, and somebody else may claim it; who held it when stays known. */
class ReleasingTest {
    private static final ReleaseSpace RELEASE = new ReleaseSpace();

    private final Company company = new Company(false);
    private final BusinessRequest claimed = company.claimed("billing-bot");

    @Test
    void aReleasedClaimCountsToTheEndOfItsDay() {
        company.later(Duration.ofDays(3));

        BusinessRequest released = company.done(claimed, RELEASE, OLIVIA);

        assertThat(released.state()).isEqualTo(RequestState.READY_TO_CLAIM);
        assertThat(released.claim()).isNull();
        assertThat(released.claims())
                .extracting(Claim::unit, Claim::by, Claim::from, Claim::until)
                .containsExactly(
                        tuple(Company.PRODUCT, OLIVIA, LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-07")));
        assertThat(company.ledger.last().audit().details()).containsEntry("until", "2026-05-07 24:00 UTC");
        assertThat(company.ledger.last().notices())
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.RELEASED, NoticeKind.READY_TO_CLAIM);
    }

    @Test
    void whoeverClaimsItNextOnTheSameDayBeginsOnTheDayAfter() {
        company.done(claimed, RELEASE, OLIVIA);

        BusinessRequest again = company.done(claimed, new ClaimSpace(), PAULA);

        assertThat(again.claims())
                .extracting(Claim::by, Claim::from, Claim::until)
                .containsExactly(
                        tuple(OLIVIA, LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-04")),
                        tuple(PAULA, LocalDate.parse("2026-05-05"), null));
    }

    @Test
    void whoeverClaimsItDaysLaterBeginsOnThatDay() {
        company.done(claimed, RELEASE, OLIVIA);
        company.later(Duration.ofDays(5));

        BusinessRequest again = company.done(claimed, new ClaimSpace(), PAULA);

        assertThat(Objects.requireNonNull(again.claim()).from()).isEqualTo(LocalDate.parse("2026-05-09"));
    }

    @ParameterizedTest
    @MethodSource("owners")
    void whoClaimedItAndTheOwnersOfItsUnitAndAboveMayReleaseIt(Actor owner) {
        assertThat(company.done(claimed, RELEASE, owner).state()).isEqualTo(RequestState.READY_TO_CLAIM);
    }

    static Stream<Actor> owners() {
        return Stream.of(OLIVIA, PAULA, RUTH);
    }

    @Test
    void nobodyElseMayNotEvenALead() {
        for (Actor other : new Actor[] {NORA, LENA, EMIL}) {
            Refused.of(company, claimed)
                    .by(Rule.NOT_THE_HOLDER, RELEASE, other, "BR-1001", "Olivia (product owner) (Billing)");
        }
    }

    @Test
    void whatIsNotClaimedIsNotReleased() {
        BusinessRequest released = company.done(claimed, RELEASE, OLIVIA);

        Refused.of(company, released)
                .by(Rule.NOT_POSSIBLE_NOW, RELEASE, OLIVIA, "BR-1001", RequestState.READY_TO_CLAIM);
    }

    /** Its spend was attributed by that ARN: another one now would rewrite what was. */
    @Test
    void theArnOfWhatWasClaimedOnceIsNotCorrectedAnyMore() {
        company.done(claimed, RELEASE, OLIVIA);
        RegisterArn other = new RegisterArn(Company.arn("wrkspc_02Other").value(), "test");

        Refused.of(company, claimed).by(Rule.NOT_POSSIBLE_NOW, other, EMIL, "BR-1001", RequestState.READY_TO_CLAIM);
    }
}
