package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.id;
import static io.finopsbot.fakes.Company.move;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovingTasksTest {
    private final Company company = new Company(false);

    @Test
    void anEngineerWorksTheChainInOrderToItsEnd() {
        BusinessRequest request = company.approved();
        company.done(request, move(1, TaskState.IN_PROGRESS), EMIL);
        company.done(request, move(1, TaskState.READY), EMIL);
        company.done(request, move(1, TaskState.DONE), EMIL);
        company.done(request, new RegisterArn(Company.ARN.value(), "test"), EMIL);
        company.done(request, move(2, TaskState.IN_PROGRESS), EMIL);
        company.done(request, move(2, TaskState.DONE), EMIL);

        BusinessRequest ready = company.done(request, move(3, TaskState.DONE), EMIL);

        assertThat(ready.state()).isEqualTo(RequestState.READY_TO_CLAIM);
        assertThat(ready.chain().tasks()).extracting(Task::movedBy).containsOnly(EMIL);
    }

    @Test
    void aFinishedTaskIsToldInTheThreadAndTheLastOneToTheRequester() {
        BusinessRequest registered = company.registered();
        company.done(registered, move(2, TaskState.DONE), EMIL);
        assertThat(company.ledger.last().notices())
                .containsExactly(Notice.to(
                        Audience.thread(), NoticeKind.TASK_DONE, "BR-1001", TaskKind.REGISTER_ARN, EMIL.name()));

        company.done(registered, move(3, TaskState.DONE), EMIL);

        assertThat(company.ledger.last().notices())
                .contains(Notice.to(
                        Audience.person(id(OLIVIA)),
                        NoticeKind.READY_TO_CLAIM,
                        "BR-1001",
                        "Invoice triage",
                        "billing-invoice-triage",
                        "WORKSPACE"));
    }

    @Test
    void aMoveIsRecordedWithWhereItCameFromAndByWhichDoor() {
        company.done(company.approved(), new MoveTask(1, TaskState.IN_PROGRESS, null, "jira"), EMIL);

        assertThat(company.ledger.last().audit().action()).isEqualTo(AuditAction.START_TASK);
        assertThat(company.ledger.last().audit().details())
                .containsEntry("task", "CREATE_WORKSPACE")
                .containsEntry("from", "READY")
                .containsEntry("to", "IN_PROGRESS")
                .containsEntry("door", "jira");
    }

    @Test
    void aTaskThatStandsThereAlreadyIsNotMoved() {
        BusinessRequest created = company.created();

        assertThat(company.done(created, move(1, TaskState.DONE), EMIL)).isEqualTo(created);
        assertThat(company.done(created, move(2, TaskState.BLOCKED), EMIL)).isEqualTo(created);
        assertThat(company.done(created, move(3, TaskState.READY), EMIL)).isEqualTo(created);
    }

    @ParameterizedTest
    @CsvSource({"2, REGISTER_ARN", "3, COMPLETE"})
    void aTaskWaitsForTheOneBeforeIt(int position, TaskKind kind) {
        BusinessRequest approved = company.approved();

        for (TaskState wanted : new TaskState[] {TaskState.DONE, TaskState.IN_PROGRESS, TaskState.RETURNED}) {
            Refused.of(company, approved)
                    .by(Rule.OUT_OF_ORDER, move(position, wanted), EMIL, kind, TaskKind.CREATE_WORKSPACE);
        }
        assertThat(company.ledger.last().notices())
                .containsExactly(Notice.refusal(
                        Audience.issue(position),
                        NoticeKind.MOVE_REFUSED,
                        Refusal.of(Rule.OUT_OF_ORDER, kind, TaskKind.CREATE_WORKSPACE)));
        assertThat(company.ledger.last().wakeUps()).containsExactly(ProjectionKind.CHAIN);
    }

    @Test
    void theSecondTaskNeedsTheRegisteredArn() {
        Refused.of(company, company.created())
                .by(Rule.NOT_REGISTERED, move(2, TaskState.DONE), EMIL, "BR-1001", TaskState.READY);
    }

    @Test
    void anArnThatIsStillToBeCheckedIsNotRegistered() {
        Company reading = new Company(true);
        BusinessRequest request = reading.done(reading.created(), new RegisterArn(Company.ARN.value(), "test"), EMIL);

        Refused.of(reading, request).by(Rule.NOT_REGISTERED, move(2, TaskState.DONE), EMIL, "BR-1001", TaskState.READY);
    }

    @Test
    void aFinishedTaskIsNotReopened() {
        BusinessRequest created = company.created();

        for (TaskState wanted : new TaskState[] {
            TaskState.READY, TaskState.BLOCKED, TaskState.IN_PROGRESS, TaskState.RETURNED, TaskState.CANCELLED
        }) {
            Refused.of(company, created)
                    .by(Rule.REOPENED, move(1, wanted), EMIL, TaskKind.CREATE_WORKSPACE, TaskState.DONE);
        }
    }

    @Test
    void aCancelledTaskIsNotReopened() {
        BusinessRequest withdrawn = company.done(company.approved(), new Withdraw("no"), OLIVIA);

        Refused.of(company, withdrawn)
                .by(Rule.REOPENED, move(1, TaskState.DONE), EMIL, TaskKind.CREATE_WORKSPACE, TaskState.CANCELLED);
    }

    @Test
    void theApproverIsNotTheEngineer() {
        BusinessRequest request = company.submitted();
        company.done(request, new Approve(1, Company.choice("billing-bot"), Priority.NORMAL), LUKAS);

        Refused.of(company, request).by(Rule.EXECUTOR_CONFLICT, move(1, TaskState.DONE), LUKAS, "BR-1001", "approver");
    }

    @Test
    void theRequesterIsNotTheEngineer() {
        company.readRoles(Set.of(id(LENA)), Set.of(id(OLIVIA), id(EMIL)));

        Refused.of(company, company.approved())
                .by(Rule.EXECUTOR_CONFLICT, move(1, TaskState.DONE), OLIVIA, "BR-1001", "requester");
    }

    @Test
    void onlyALeadResumesAReturnedTask() {
        BusinessRequest returned = company.done(company.approved(), move(1, TaskState.RETURNED), EMIL);

        Refused.of(company, returned).by(Rule.NOT_A_LEAD, move(1, TaskState.READY), EMIL, "BR-1001");
        Refused.of(company, returned)
                .by(Rule.NOT_POSSIBLE_NOW, move(1, TaskState.DONE), EMIL, "BR-1001", TaskState.RETURNED);
    }
}
