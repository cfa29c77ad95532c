package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskState;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Revising, withdrawing, and letting a request expire. */
class RequestersOwnMovesTest {
    private static final Actor EXPIRY = Actor.system("expiry");
    private static final ReviseRequest REVISION = new ReviseRequest(1, Company.fields("Another", null));

    private final Company company = new Company(true);

    @Test
    void theRequesterRevisesWhatNobodyHasDecided() {
        BusinessRequest revised = company.done(company.submitted(), REVISION, OLIVIA);

        assertThat(revised.fields()).isEqualTo(Company.fields("Another", null));
        assertThat(company.ledger.last().audit().details())
                .containsEntry("workload", "Another")
                .containsEntry("revision", "2");
    }

    @Test
    void nobodyElseRevisesOrWithdraws() {
        BusinessRequest request = company.submitted();

        Refused.of(company, request).by(Rule.NOT_THE_REQUESTER, REVISION, NORA, "BR-1001");
        Refused.of(company, request).by(Rule.NOT_THE_REQUESTER, REVISION, LENA, "BR-1001");
        Refused.of(company, request).by(Rule.NOT_THE_REQUESTER, new Withdraw("no longer"), LENA, "BR-1001");
    }

    @Test
    void whatWasDecidedIsNotRevised() {
        Refused.of(company, company.approved())
                .by(Rule.NOT_POSSIBLE_NOW, REVISION, OLIVIA, "BR-1001", RequestState.APPROVED);
    }

    @Test
    void aRevisionCountsForWhatTheRequesterSaw() {
        BusinessRequest request = company.submitted();
        company.done(request, REVISION, OLIVIA);

        Refused.of(company, request).by(Rule.CONTENT_CHANGED, REVISION, OLIVIA, "BR-1001", 1, 2);
    }

    @Test
    void aWithdrawnRequestSaysWhy() {
        BusinessRequest withdrawn = company.done(company.submitted(), new Withdraw("no budget"), OLIVIA);

        assertThat(withdrawn.state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(Objects.requireNonNull(withdrawn.ending()).reason()).isEqualTo("no budget");
        assertThat(company.ledger.last().notices())
                .containsExactly(
                        Notice.to(Audience.thread(), NoticeKind.WITHDRAWN, "BR-1001", OLIVIA.name(), "no budget"));
    }

    @Test
    void afterApprovalTooAndTheOpenTasksAreCancelledWithTheReason() {
        BusinessRequest withdrawn = company.done(company.created(), new Withdraw("no budget"), OLIVIA);

        assertThat(withdrawn.chain().tasks())
                .extracting(Task::state)
                .containsExactly(TaskState.DONE, TaskState.CANCELLED, TaskState.CANCELLED);
        assertThat(withdrawn.chain().at(2).reason()).isEqualTo("no budget");
        assertThat(company.ledger.last().wakeUps()).contains(ProjectionKind.CHAIN);
    }

    @Test
    void whatHasEndedOrIsReadyIsNotWithdrawn() {
        BusinessRequest ready = company.readyToClaim();

        Refused.of(company, ready)
                .by(Rule.NOT_POSSIBLE_NOW, new Withdraw("no"), OLIVIA, "BR-1001", RequestState.READY_TO_CLAIM);
        BusinessRequest other = company.done(company.submitted(), new Withdraw("no"), OLIVIA);
        Refused.of(company, other)
                .by(Rule.NOT_POSSIBLE_NOW, new Withdraw("no"), OLIVIA, "BR-1002", RequestState.WITHDRAWN);
    }

    @Test
    void aRequestThatNobodyDecidesExpiresAndTheRequesterIsTold() {
        BusinessRequest request = company.submitted();
        company.later(Duration.ofDays(14));

        BusinessRequest expired = company.done(request, new Expire(), EXPIRY);

        assertThat(expired.state()).isEqualTo(RequestState.EXPIRED);
        assertThat(company.ledger.last().notices())
                .containsExactly(Notice.to(Audience.person(id(OLIVIA)), NoticeKind.EXPIRED, "BR-1001"));
    }

    @Test
    void aRequestDoesNotExpireBeforeItsTimeNorOnceItIsDecided() {
        BusinessRequest request = company.submitted();
        company.later(Duration.ofDays(14).minusSeconds(1));
        assertThat(company.done(request, new Expire(), EXPIRY)).isEqualTo(request);

        BusinessRequest approved = company.approved();
        company.later(Duration.ofDays(15));
        assertThat(company.done(approved, new Expire(), EXPIRY)).isEqualTo(approved);
        assertThat(company.done(company.find(approved.number()), Company.move(1, TaskState.DONE), EMIL)
                        .chain()
                        .at(1)
                        .state())
                .isEqualTo(TaskState.DONE);
    }
}
