package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.GUEST;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.delegation.Delegation;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody stands in for a lead for a while, and is bound as the lead is. */
class DelegationTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 10);

    private final Company company = new Company(true);

    @Test
    void whoStandsInDecidesAndItIsSaidForWhom() {
        delegated(LENA, NORA);
        assertThat(company.ledger.last().notices())
                .containsExactly(Notice.to(
                        Audience.person(id(NORA)), NoticeKind.DELEGATED, LENA.name(), "11 May 2026 00:00 UTC"));

        BusinessRequest approved = company.done(company.submitted(), approval(), NORA);

        assertThat(approved.decided().by()).isEqualTo(NORA);
        assertThat(approved.decided().insteadOf()).isEqualTo(LENA);
        assertThat(company.ledger.last().audit().details()).containsEntry("for", LENA.name());
        assertThat(company.ledger.of(Subject.delegation(id(LENA)))).hasSize(1);
    }

    @Test
    void aLeadActsForThemselves() {
        assertThat(company.done(company.submitted(), approval(), LENA).decided().insteadOf())
                .isNull();
    }

    @Test
    void untilTheEndOfTheLastDay() {
        delegated(LENA, NORA);
        BusinessRequest request = company.submitted();
        company.later(Duration.between(company.clock.instant(), Instant.parse("2026-05-10T23:59:59Z")));
        assertThat(company.attempt(request, new Consider(1), NORA).refusal()).isEmpty();

        company.later(Duration.ofSeconds(1));

        Refused.of(company, request).by(Rule.NOT_A_LEAD, new Consider(1), NORA, "BR-1001");
    }

    @Test
    void itCanBeEndedEarly() {
        delegated(LENA, NORA);
        BusinessRequest request = company.submitted();

        assertThat(company.delegations.end(LENA, Envelope.own()).refusal()).isEmpty();

        Refused.of(company, request).by(Rule.NOT_A_LEAD, new Consider(1), NORA, "BR-1001");
        assertThat(company.ledger.of(Subject.delegation(id(LENA))))
                .extracting(record -> record.entry().action())
                .containsExactly(AuditAction.DELEGATE, AuditAction.END_DELEGATION);
    }

    @Test
    void whoIsNoLeadAnyMoreHasNobodyToStandIn() {
        delegated(LENA, NORA);
        company.readRoles(Set.of(id(LUKAS)), Set.of());
        BusinessRequest request = company.submitted();
        Refused.of(company, request).by(Rule.NOT_A_LEAD, new Consider(1), NORA, "BR-1001");

        company.readRoles(Set.of(id(LUKAS), id(LENA)), Set.of());
        company.known(LENA, Standing.DEACTIVATED);
        Refused.of(company, request).by(Rule.NOT_A_LEAD, new Consider(1), NORA, "BR-1001");
    }

    @Test
    void itIsNotPassedOn() {
        delegated(LENA, NORA);

        assertThat(delegate(NORA, EMIL).refusal()).contains(Refusal.of(Rule.NOT_A_LEAD, "delegations"));
    }

    @Test
    void nobodyDecidesForTheRequester() {
        company.readRoles(Set.of(id(OLIVIA), id(LENA)), Set.of());
        delegated(OLIVIA, NORA);
        BusinessRequest request = company.submitted();

        Refused.of(company, request).by(Rule.DEPUTY_OF_REQUESTER, approval(), NORA, "BR-1001", OLIVIA.name());

        delegated(LENA, NORA);
        assertThat(company.done(request, approval(), NORA).decided().insteadOf())
                .isEqualTo(LENA);
    }

    @Test
    void whoStandsInDoesNotDecideOnTheirOwn() {
        delegated(LENA, OLIVIA);

        Refused.of(company, company.submitted()).by(Rule.OWN_REQUEST, approval(), OLIVIA, "BR-1001");
    }

    @Test
    void neitherWhoDecidedNorForWhomExecutes() {
        company.readRoles(Set.of(id(LENA)), Set.of(id(LENA), id(EMIL)));
        delegated(LENA, EMIL);
        BusinessRequest approved = company.done(company.submitted(), approval(), EMIL);

        for (Actor voice : List.of(EMIL, LENA)) {
            Refused.of(company, approved).by(Rule.EXECUTOR_CONFLICT, new TickTagActive(), voice, "BR-1001", "approver");
        }
    }

    @Test
    void onlyAFullMemberWhoIsNoLeadAndNotOneselfStandsIn() {
        Refusal wrong = Refusal.of(
                Rule.FIELD_INVALID, "Only a full member of this Slack team who is no FinOps Lead can stand in for you");
        Actor again = company.secondAccountOf(LENA);

        for (Actor deputy : List.of(GUEST, LUKAS, LENA, again, Actor.person(new PersonId("U0NOBODY"), "?"))) {
            assertThat(delegate(LENA, deputy).refusal()).as(deputy.name()).contains(wrong);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-03", "2026-08-05"})
    void theLastDayIsNeitherOverNorFarAway(String day) {
        assertThat(company.delegations
                        .delegate(id(NORA), LocalDate.parse(day), LENA, Envelope.own())
                        .refusal())
                .contains(Refusal.of(Rule.FIELD_INVALID, "The last day is today or later, and within 92 days"));
    }

    private void delegated(Actor lead, Actor deputy) {
        assertThat(delegate(lead, deputy).refusal()).isEmpty();
    }

    private Outcome<Delegation> delegate(Actor lead, Actor deputy) {
        return company.delegations.delegate(id(deputy), LAST_DAY, lead, Envelope.own());
    }

    private static Approve approval() {
        return new Approve(1, Company.choice("a"), Priority.NORMAL);
    }
}
