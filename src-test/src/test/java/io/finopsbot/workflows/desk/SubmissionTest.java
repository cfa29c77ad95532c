package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.GUEST;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubmissionTest {
    private final Company company = new Company(true);

    @Test
    void anyMemberMaySubmit() {
        BusinessRequest request = submit(NORA).result().orElseThrow();

        assertThat(request.number()).hasToString("BR-1001");
        assertThat(request.state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(request.requester()).isEqualTo(NORA);
        assertThat(request.expiresAt()).isEqualTo(company.clock.instant().plus(Duration.ofDays(14)));
        assertThat(company.find(request.number())).isEqualTo(request);
    }

    @Test
    void aSubmissionIsRecordedWithItsContentAndTheCardFollows() {
        submit(OLIVIA);

        Change change = company.ledger.last();
        assertThat(change.audit().action()).isEqualTo(AuditAction.SUBMIT);
        assertThat(change.audit().details())
                .containsEntry("workload", "Invoice triage")
                .containsEntry("portfolio", "retail")
                .containsEntry("product", "billing")
                .containsEntry("monthly estimate USD", "1200")
                .containsEntry("annual baseline USD", "250000")
                .containsEntry("target percent", "12.5");
        assertThat(change.wakeUps()).containsExactlyInAnyOrder(ProjectionKind.CARD, ProjectionKind.HOMES);
    }

    @Test
    void aGuestMayNotAndThatIsRecordedInTheGuestsTrail() {
        assertThat(submit(GUEST).refusal()).contains(Refusal.of(Rule.NOT_A_MEMBER, Standing.GUEST));
        assertThat(company.desk.maySubmit(GUEST, Envelope.own()))
                .contains(Refusal.of(Rule.NOT_A_MEMBER, Standing.GUEST));

        assertThat(company.ledger.of(Subject.person(id(GUEST))))
                .hasSize(2)
                .allSatisfy(record -> assertThat(record.entry().rule()).isEqualTo(Rule.NOT_A_MEMBER));
        assertThat(company.ledger.by(id(GUEST))).isEmpty();
    }

    @Test
    void whoMaySubmitIsToldNothing() {
        assertThat(company.desk.maySubmit(OLIVIA, Envelope.own())).isEmpty();
        assertThat(company.ledger.changes()).isEmpty();
    }

    @Test
    void withoutAnybodyWhoCouldApproveThereIsNoRequest() {
        company.readRoles(Set.of(), Set.of());

        assertThat(submit(OLIVIA).refusal()).contains(Refusal.of(Rule.NO_APPROVER, "NOBODY"));
        AuditEntry entry = company.ledger.last().audit();
        assertThat(entry.rule()).isEqualTo(Rule.NO_APPROVER);
        assertThat(company.ledger.last().next()).isNull();
    }

    @Test
    void theOnlyLeadCannotSubmitForNobodyElseCouldApprove() {
        company.readRoles(Set.of(id(LENA)), Set.of());

        assertThat(submit(LENA).refusal()).contains(Refusal.of(Rule.NO_APPROVER, "NOBODY"));
        company.readRoles(Set.of(id(LENA), id(LUKAS)), Set.of());
        assertThat(submit(LENA).result()).isPresent();
    }

    @Test
    void withoutAFreshReadingOfTheRolesNobodyIsKnownWhoCouldApprove() {
        company.clock.advance(Duration.ofMinutes(5));
        company.readPeople();

        assertThat(submit(OLIVIA).refusal()).contains(Refusal.of(Rule.NO_APPROVER, "STALE"));
    }

    private Outcome<BusinessRequest> submit(Actor actor) {
        return company.desk.submit(Company.fields(), actor, Envelope.own());
    }
}
