package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskKind;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecidingTest {
    private final Company company = new Company(true);

    static Stream<Verb> decisions() {
        return Stream.of(new Consider(1), approval(1), new Decline(1, "too dear"));
    }

    @Test
    void aLeadApprovesWithAScope() {
        BusinessRequest approved = company.done(company.submitted(), approval(1), LENA);

        assertThat(approved.state()).isEqualTo(RequestState.APPROVED);
        assertThat(approved.decidedBy(id(LENA))).isTrue();
        assertThat(approved.approvedScope().anchorName()).isEqualTo("billing-bot");
        assertThat(approved.approvedScope().model().id()).isEqualTo(Company.MODEL);
        assertThat(approved.chain().tasks())
                .extracting(Task::kind)
                .containsExactly(TaskKind.CREATE_WORKSPACE, TaskKind.REGISTER_ARN, TaskKind.COMPLETE);
        assertThat(company.ledger.last().wakeUps())
                .containsExactlyInAnyOrder(ProjectionKind.CARD, ProjectionKind.CHAIN, ProjectionKind.HOMES);
        assertThat(company.ledger.last().audit().details())
                .containsEntry("workspace", "billing-bot")
                .containsEntry("business case", "acknowledged")
                .containsEntry("seen revision", "1");
    }

    @Test
    void aLeadDeclinesWithAReasonAndTheRequesterIsTold() {
        BusinessRequest declined = company.done(company.submitted(), new Decline(1, "too dear"), LENA);

        assertThat(declined.state()).isEqualTo(RequestState.DECLINED);
        assertThat(declined.decided().reason()).isEqualTo("too dear");
        assertThat(declined.chain().tasks()).isEmpty();
        assertThat(company.ledger.last().notices())
                .containsExactly(Notice.to(
                        Audience.person(id(OLIVIA)), NoticeKind.DECLINED, "BR-1001", LENA.name(), "too dear"));
    }

    @Test
    void aLeadMayLookAtTheForm() {
        BusinessRequest request = company.submitted();

        assertThat(company.done(request, new Consider(1), LENA)).isEqualTo(request);
        assertThat(company.ledger.changes()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void nobodyDecidesOnTheirOwnRequest(Verb verb) {
        company.readRoles(Set.of(id(OLIVIA), id(LENA)), Set.of());

        Refused.of(company, company.submitted()).by(Rule.OWN_REQUEST, verb, OLIVIA, "BR-1001");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void anApprovedRequestIsNotDecidedAgainAndWhoDidIsSaid(Verb verb) {
        BusinessRequest approved = company.approved();
        company.later(Duration.ofMinutes(1));

        for (var actor : new Actor[] {LENA, LUKAS, NORA, EMIL, OLIVIA}) {
            Refused.of(company, approved)
                    .by(Rule.ALREADY_DECIDED, verb, actor, "BR-1001", "APPROVED", LENA.name(), "4 May 2026 08:30 UTC");
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDeclinedRequestIsNotDecidedAgain(Verb verb) {
        BusinessRequest declined = company.done(company.submitted(), new Decline(1, "too dear"), LENA);

        Refused.of(company, declined)
                .by(Rule.ALREADY_DECIDED, verb, LUKAS, "BR-1001", "DECLINED", LENA.name(), "4 May 2026 08:30 UTC");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionCountsForWhatTheLeadSaw(Verb verb) {
        BusinessRequest request = company.submitted();
        company.done(request, new ReviseRequest(1, Company.fields("Another", null)), OLIVIA);

        Refused.of(company, request).by(Rule.CONTENT_CHANGED, verb, LENA, "BR-1001", 1, 2);
    }

    @Test
    void whoSawTheRevisedRequestMayDecideOnIt() {
        BusinessRequest request = company.submitted();
        company.done(request, new ReviseRequest(1, Company.fields("Another", null)), OLIVIA);

        assertThat(company.done(request, approval(2), LENA).state()).isEqualTo(RequestState.APPROVED);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aRequestExpiresAtItsTimeEvenIfNobodyHasRecordedItYet(Verb verb) {
        BusinessRequest request = company.submitted();
        company.later(Duration.ofDays(14));

        Refused.of(company, request).by(Rule.EXPIRED, verb, LENA, "BR-1001", "18 May 2026 08:30 UTC");
        company.done(request, new Expire(), Actor.system("expiry"));
        Refused.of(company, request).by(Rule.EXPIRED, verb, LENA, "BR-1001", "18 May 2026 08:30 UTC");
    }

    @Test
    void untilTheLastSecondARequestMayBeDecided() {
        BusinessRequest request = company.submitted();
        company.later(Duration.ofDays(14).minusSeconds(1));

        assertThat(company.done(request, approval(1), LENA).state()).isEqualTo(RequestState.APPROVED);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aWithdrawnRequestIsNotDecided(Verb verb) {
        BusinessRequest withdrawn = company.done(company.submitted(), new Withdraw("no longer"), OLIVIA);

        Refused.of(company, withdrawn).by(Rule.NOT_POSSIBLE_NOW, verb, LENA, "BR-1001", RequestState.WITHDRAWN);
    }

    @Test
    void aRequestThatNobodyMadeIsNotDecided() {
        assertThat(company.desk
                        .decide(new RequestNumber(7), approval(1), LENA, Envelope.own())
                        .refusal())
                .contains(Refusal.of(Rule.NO_SUCH_REQUEST, "BR-7"));
    }

    @Test
    void aRehearsalRefusesAsTheVerbWouldAndChangesNothing() {
        BusinessRequest request = company.submitted();

        assertThat(company.desk
                        .rehearse(request.number(), approval(1), LENA, Envelope.own())
                        .result())
                .contains(request);
        assertThat(company.ledger.changes()).hasSize(1);
        assertThat(company.desk
                        .rehearse(request.number(), approval(1), NORA, Envelope.own())
                        .refusal())
                .contains(Refusal.of(Rule.NOT_A_LEAD, "BR-1001"));
        assertThat(company.ledger.last().audit().action()).isEqualTo(AuditAction.APPROVE);
    }

    private static Approve approval(int seenRevision) {
        return new Approve(seenRevision, Company.choice("billing-bot"), Priority.NORMAL);
    }
}
