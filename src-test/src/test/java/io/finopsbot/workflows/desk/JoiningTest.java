package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.approval.Widening;
import io.finopsbot.workflows.approval.Widening.Dimension;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.WorkspaceName;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A second model for a claimed workspace: no new name, no create task, one issue, the same guard and the same audit. */
class JoiningTest {
    private final Company company = new Company(false);
    private final BusinessRequest holder = company.claimed("billing-bot");
    private final BusinessRequest second = company.submitted();

    @Test
    void thereIsOneTaskAndNothingToCreate() {
        BusinessRequest joined = joined();

        assertThat(joined.approvedScope().anchorName()).isEqualTo("billing-bot");
        assertThat(joined.chain().tasks()).extracting(Task::kind).containsExactly(TaskKind.UPDATE_POLICY);
    }

    @Test
    void onlyWhatWidensIsToBeReadByWhoApproves() {
        assertThat(joined().decided().widenings())
                .containsExactly(new Widening(Dimension.MODEL, "Claude Sonnet 4.6", "Claude Haiku 4.5"));
    }

    @Test
    void theNameIsNotTakenByItself() {
        joined();

        assertThat(company.ledger.holderOf(new WorkspaceName("billing-bot"))).contains(holder.number());
        assertThat(company.ledger.holderOf(Company.ARN)).contains(holder.number());
    }

    @Test
    void itIsImplementedWhenTheSameArnIsRegisteredAndTheTaskIsDone() {
        BusinessRequest joined = joined();
        Refused.of(company, joined)
                .by(Rule.NOT_REGISTERED, Company.move(1, TaskState.DONE), EMIL, joined.number(), "READY");
        company.done(joined, new RegisterArn(Company.ARN.value(), "test"), EMIL);

        BusinessRequest done = company.done(joined, Company.move(1, TaskState.DONE), EMIL);

        assertThat(done.state()).isEqualTo(RequestState.IMPLEMENTED);
        assertThat(company.ledger.last().notices())
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.TASK_DONE, NoticeKind.IMPLEMENTED);
    }

    @Test
    void anotherWorkspaceThanTheJoinedOneIsRefused() {
        Refused.of(company, joined())
                .by(
                        Rule.ARN_OTHER_SPACE,
                        new RegisterArn(Company.arn("wrkspc_02").value(), "test"),
                        EMIL,
                        Company.arn("wrkspc_02"),
                        Company.ARN);
    }

    @Test
    void whatIsApprovedAlreadyCannotBeAddedAgain() {
        Refused.of(company, second)
                .by(Rule.NOTHING_WIDER, approve(Company.MODEL), LENA, holder.number(), "billing-bot");
    }

    @Test
    void whatWasAddedOnceCannotBeAddedAgain() {
        joined();
        BusinessRequest third = company.submitted();

        Refused.of(company, third).by(Rule.NOTHING_WIDER, approve(Company.HAIKU), LENA, holder.number(), "billing-bot");
    }

    @Test
    void onlyAClaimedWorkspaceIsJoined() {
        BusinessRequest approved = company.approved("other-bot");
        Approve approve = new Approve(1, Company.joining(approved, Company.HAIKU), Priority.NORMAL);

        Refused.of(company, second).by(Rule.NOT_CLAIMED, approve, LENA, approved.number(), "APPROVED");
    }

    @Test
    void aWorkspaceTakesNoModelOfTheOtherPlatform() {
        ScopeChoice choice = new ScopeChoice(
                Platform.BEDROCK,
                Company.NOVA,
                Company.ACCOUNT,
                Company.REGION,
                IamScope.INFERENCE,
                List.of(),
                "",
                holder.number());

        Refused.of(company, second)
                .by(
                        Rule.OTHER_PLATFORM,
                        new Approve(1, choice, Priority.NORMAL),
                        LENA,
                        "Nova Lite",
                        "Bedrock",
                        holder.number());
    }

    private BusinessRequest joined() {
        return company.done(second, approve(Company.HAIKU), LENA);
    }

    private Approve approve(String model) {
        return new Approve(1, Company.joining(holder, model), Priority.NORMAL);
    }
}
