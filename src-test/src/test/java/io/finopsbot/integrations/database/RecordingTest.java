package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Audience;
import io.finopsbot.workflows.desk.Change;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.Notice;
import io.finopsbot.workflows.desk.NoticeKind;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.RequestLedger.StaleChange;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionOperations;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class RecordingTest {
    private final Office office;

    RecordingTest(DatabaseKind kind) {
        office = new Office(kind);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aSubmittedRequestIsFoundAsItWasSubmitted() {
        BusinessRequest submitted = office.submitted();
        assertThat(submitted.number().value()).isEqualTo(1001);
        assertThat(office.now(submitted)).isEqualTo(submitted);
    }

    @Test
    void numbersAreCountedWithoutGaps() {
        List<Integer> numbers = List.of(
                office.submitted().number().value(), office.submitted().number().value());
        assertThat(numbers).containsExactly(1001, 1002);
    }

    @Test
    void requestsAreFoundByStateAndByRequester() {
        BusinessRequest first = office.submitted();
        BusinessRequest second = office.submitted();
        BusinessRequest approved = office.approved("returns");
        assertThat(office.database.ledger().inState(RequestState.SUBMITTED)).containsExactly(first, second);
        assertThat(office.database.ledger().by(Workplace.REQUESTER.personId().orElseThrow()))
                .containsExactly(approved, second, first);
    }

    @Test
    void anApprovedRequestHoldsItsWorkspaceName() {
        BusinessRequest approved = office.approved("returns");
        assertThat(office.database.ledger().holderOf(new WorkspaceName("returns")))
                .contains(approved.number());
        assertThat(office.database.ledger().holderOf(new WorkspaceName("other")))
                .isEmpty();
    }

    @Test
    void aChangeToAnOldVersionChangesNothing() {
        BusinessRequest submitted = office.submitted();
        BusinessRequest stale = submitted.edit().state(RequestState.DECLINED).done();
        office.decide(submitted, Workplace.approval(submitted, "returns"), Workplace.LEAD);
        BusinessRequest approved = office.now(submitted);
        Change change = change(stale, AuditAction.DECLINE);
        assertThatThrownBy(() -> office.database.ledger().record(change)).isInstanceOf(StaleChange.class);
        assertThat(office.now(submitted)).isEqualTo(approved);
        assertThat(office.trail(submitted)).hasSize(2);
    }

    @Test
    void theSameRequestIsNotInsertedTwice() {
        BusinessRequest submitted = office.submitted();
        Change change = change(submitted, AuditAction.SUBMIT);
        assertThatThrownBy(() -> office.database.ledger().record(change)).isInstanceOf(StaleChange.class);
        assertThat(office.trail(submitted)).hasSize(1);
    }

    @Test
    void whatFailsLeavesNoTraceOfTheChange() {
        BusinessRequest submitted = office.submitted();
        BusinessRequest next = submitted.edit().state(RequestState.APPROVED).done();
        long wakeUps = office.count("scheduled_tasks");
        office.database.sql().sql("alter table projection rename to hidden").update();
        assertThatThrownBy(() -> office.database.ledger().record(change(next, AuditAction.APPROVE)))
                .isInstanceOf(RuntimeException.class);
        assertThat(office.now(submitted)).isEqualTo(submitted);
        assertThat(office.trail(submitted)).hasSize(1);
        assertThat(office.count("notice")).isZero();
        assertThat(office.count("scheduled_tasks")).isEqualTo(wakeUps);
    }

    @Test
    void aChangeInsideAnotherTransactionIsRefused() {
        BusinessRequest submitted = office.submitted();
        BusinessRequest next = submitted.edit().state(RequestState.EXPIRED).done();
        TransactionOperations transactions = office.database.bean(TransactionOperations.class);
        assertThatThrownBy(() -> transactions.executeWithoutResult(
                        outer -> office.database.ledger().record(change(next, AuditAction.EXPIRE))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(office.now(submitted)).isEqualTo(submitted);
    }

    @Test
    void whoWaitsTooLongForALockJudgesAgain() throws Exception {
        BusinessRequest submitted = office.submitted();
        BusinessRequest next = submitted.edit().state(RequestState.EXPIRED).done();
        TransactionOperations transactions = office.database.bean(TransactionOperations.class);
        ExecutorService other = Executors.newSingleThreadExecutor();
        transactions.executeWithoutResult(holding -> {
            office.database
                    .sql()
                    .sql("select id from business_request for update")
                    .query(UUID.class)
                    .list();
            Future<?> waiting = other.submit(() -> office.database.ledger().record(change(next, AuditAction.EXPIRE)));
            assertThatThrownBy(waiting::get).hasCauseInstanceOf(StaleChange.class);
        });
        other.shutdown();
        assertThat(office.now(submitted)).isEqualTo(submitted);
    }

    private Change change(BusinessRequest next, AuditAction action) {
        AuditEntry entry = AuditEntry.done(
                Subject.request(next.number()), Workplace.LEAD, action, office.clock.instant(), Map.of());
        Notice notice = Notice.to(Audience.thread(), NoticeKind.EXPIRED, next.number());
        return new Change(
                entry, next.subject(), next, List.of(notice), Set.of(ProjectionKind.CARD), Envelope.own(), null);
    }
}
