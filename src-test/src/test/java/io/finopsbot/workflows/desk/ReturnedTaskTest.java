package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.id;
import static io.finopsbot.fakes.Company.move;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReturnedTaskTest {
    private static final ReturnCurrentTask RETURN = new ReturnCurrentTask("no quota", "slack");

    private final Company company = new Company(false);

    @Test
    void aReturnedTaskPausesTheChainAndLeadAndRequesterAreTold() {
        BusinessRequest returned = company.done(company.approved(), RETURN, EMIL);

        assertThat(returned.state()).isEqualTo(RequestState.RETURNED);
        assertThat(returned.chain().at(1).reason()).isEqualTo("no quota");
        Object[] words = {"BR-1001", TaskKind.CREATE_WORKSPACE, EMIL.name(), "no quota"};
        assertThat(company.ledger.last().notices())
                .containsExactlyInAnyOrder(
                        Notice.to(Audience.person(id(LENA)), NoticeKind.RETURNED, words),
                        Notice.to(Audience.person(id(OLIVIA)), NoticeKind.RETURNED, words),
                        Notice.to(Audience.thread(), NoticeKind.RETURNED, words));
    }

    @Test
    void theTaskThatIsReturnedIsTheOneThatIsToBeDoneNow() {
        BusinessRequest returned = company.done(company.created(), RETURN, EMIL);

        assertThat(returned.chain().tasks())
                .extracting(Task::state)
                .containsExactly(TaskState.DONE, TaskState.RETURNED, TaskState.BLOCKED);
    }

    @Test
    void givingUpATaskInTheTrackerReturnsItToo() {
        BusinessRequest returned =
                company.done(company.approved(), new MoveTask(1, TaskState.CANCELLED, "won't do", "jira"), EMIL);

        assertThat(returned.state()).isEqualTo(RequestState.RETURNED);
        assertThat(returned.chain().at(1).state()).isEqualTo(TaskState.RETURNED);
        assertThat(company.done(returned, move(1, TaskState.CANCELLED), EMIL)).isEqualTo(returned);
    }

    @Test
    void whatIsReturnedOrDoneOrNotApprovedIsNotReturned() {
        BusinessRequest returned = company.done(company.approved(), RETURN, EMIL);

        Refused.of(company, returned).by(Rule.NOT_POSSIBLE_NOW, RETURN, EMIL, "BR-1001", RequestState.RETURNED);
        Refused.of(company, company.submitted())
                .by(Rule.NOT_POSSIBLE_NOW, RETURN, EMIL, "BR-1002", RequestState.SUBMITTED);
    }

    @Test
    void whileATaskIsReturnedNothingIsRegistered() {
        BusinessRequest returned = company.done(company.created(), RETURN, EMIL);

        Refused.of(company, returned)
                .by(
                        Rule.NOT_POSSIBLE_NOW,
                        new RegisterArn(Company.ARN.value(), "test"),
                        EMIL,
                        "BR-1001",
                        RequestState.RETURNED);
    }

    @Test
    void aLeadResumesAndTheChainGoesOn() {
        BusinessRequest returned = company.done(company.created(), RETURN, EMIL);

        BusinessRequest resumed = company.done(returned, new ResumeChain(), LUKAS);

        assertThat(resumed.state()).isEqualTo(RequestState.APPROVED);
        assertThat(resumed.chain().at(2).state()).isEqualTo(TaskState.READY);
        assertThat(company.ledger.last().notices())
                .containsExactly(Notice.to(Audience.thread(), NoticeKind.RESUMED, "BR-1001", LUKAS.name()));
    }

    @Test
    void aLeadCancelsAndNothingStaysOpen() {
        BusinessRequest returned = company.done(company.created(), RETURN, EMIL);

        BusinessRequest cancelled = company.done(returned, new CancelChain("no quota ever"), LENA);

        assertThat(cancelled.state()).isEqualTo(RequestState.CANCELLED);
        assertThat(cancelled.chain().tasks())
                .extracting(Task::state)
                .containsExactly(TaskState.DONE, TaskState.CANCELLED, TaskState.CANCELLED);
        assertThat(company.ledger.last().notices())
                .contains(Notice.to(
                        Audience.person(id(OLIVIA)), NoticeKind.CANCELLED, "BR-1001", LENA.name(), "no quota ever"));
    }

    @Test
    void theRequesterMayWithdrawWhatIsReturned() {
        BusinessRequest returned = company.done(company.approved(), RETURN, EMIL);

        assertThat(company.done(returned, new Withdraw("no"), OLIVIA).state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void aLeadDoesNotResumeOrCancelTheirOwnRequest() {
        BusinessRequest returned = company.done(company.approved(), RETURN, EMIL);
        company.readRoles(Set.of(id(OLIVIA), id(LENA)), Set.of(id(EMIL)));

        Refused.of(company, returned).by(Rule.OWN_REQUEST, new ResumeChain(), OLIVIA, "BR-1001");
        Refused.of(company, returned).by(Rule.OWN_REQUEST, new CancelChain("no"), OLIVIA, "BR-1001");
    }

    @Test
    void onlyWhatIsReturnedIsResumedOrCancelled() {
        BusinessRequest approved = company.approved();

        Refused.of(company, approved)
                .by(Rule.NOT_POSSIBLE_NOW, new ResumeChain(), LENA, "BR-1001", RequestState.APPROVED);
        Refused.of(company, approved)
                .by(Rule.NOT_POSSIBLE_NOW, new CancelChain("no"), LENA, "BR-1001", RequestState.APPROVED);
    }
}
