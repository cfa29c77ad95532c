package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.HAIKU;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.MODEL;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.id;
import static io.finopsbot.fakes.Company.move;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.approval.Widening;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.WorkspaceName;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An engineer could not do what was approved, and a lead decides on another scope. */
class ChangingScopeTest {
    private static final String OLD = "billing-invoice-triage";
    private static final ReturnCurrentTask RETURN = new ReturnCurrentTask("no quota", "slack");

    private final Company company = new Company(false);

    @Test
    void newTasksTakeThePlaceOfTheOldOnes() {
        BusinessRequest returned = returned();

        BusinessRequest changed = company.done(returned, to(returned, "second-bot"), LUKAS);

        assertThat(changed.state()).isEqualTo(RequestState.APPROVED);
        assertThat(changed.approvedScope().anchorName()).isEqualTo("second-bot");
        assertThat(changed.decided().by()).isEqualTo(LUKAS);
        assertThat(changed.chain().replaced()).isEqualTo(3);
        assertThat(changed.chain().tasks())
                .extracting(Task::state)
                .containsExactly(
                        TaskState.CANCELLED,
                        TaskState.CANCELLED,
                        TaskState.CANCELLED,
                        TaskState.READY,
                        TaskState.BLOCKED,
                        TaskState.BLOCKED);
        assertThat(company.ledger.last().notices())
                .containsExactly(
                        Notice.to(
                                Audience.person(id(OLIVIA)), NoticeKind.SCOPE_CHANGED, changed.number(), LUKAS.name()),
                        Notice.to(Audience.thread(), NoticeKind.SCOPE_CHANGED, changed.number(), LUKAS.name()));
    }

    @Test
    void theAuditRecordHasTheOldAndTheNewScope() {
        BusinessRequest returned = returned();

        company.done(returned, to(returned, "second-bot"), LENA);

        assertThat(company.ledger.last().audit().details())
                .containsEntry("old workspace", OLD)
                .containsEntry("old model", MODEL)
                .containsEntry("workspace", "second-bot")
                .containsEntry("model", MODEL);
    }

    @Test
    void theNewChainIsWorkedToTheClaim() {
        BusinessRequest returned = returned();
        BusinessRequest changed = company.done(returned, to(returned, "second-bot"), LENA);

        company.done(changed, move(4, TaskState.DONE), EMIL);
        company.done(changed, new RegisterArn(Company.ARN.value(), "test"), EMIL);
        company.done(changed, move(5, TaskState.DONE), EMIL);
        BusinessRequest ready = company.done(changed, move(6, TaskState.DONE), EMIL);

        assertThat(ready.state()).isEqualTo(RequestState.READY_TO_CLAIM);
    }

    @Test
    void itMayKeepItsOwnNameAndTheOldOneIsFreeOtherwise() {
        BusinessRequest returned = returned();

        BusinessRequest kept =
                company.done(returned, new ChangeScope(2, Company.choice(OLD, HAIKU), Priority.HIGH), LENA);
        assertThat(company.ledger.holderOf(new WorkspaceName(OLD))).contains(kept.number());

        BusinessRequest again = company.done(kept, RETURN, EMIL);
        company.done(again, to(again, "second-bot"), LENA);
        assertThat(company.ledger.holderOf(new WorkspaceName(OLD))).isEmpty();
    }

    @Test
    void aNameThatAnotherRequestHoldsIsRefused() {
        BusinessRequest other = company.approved("taken-bot");
        BusinessRequest returned = returned();

        Refused.of(company, returned).by(Rule.NAME_TAKEN, to(returned, "taken-bot"), LENA, "taken-bot", other.number());
    }

    @Test
    void whatIsCreatedAlreadyIsNotCreatedAgain() {
        BusinessRequest returned = company.done(company.registered(), RETURN, EMIL);

        BusinessRequest changed = company.done(
                returned, new ChangeScope(returned.revision(), Company.choice(OLD, HAIKU), Priority.NORMAL), LENA);

        assertThat(changed.chain().tasks().subList(3, 5))
                .extracting(Task::kind)
                .containsExactly(TaskKind.REGISTER_ARN, TaskKind.COMPLETE);
        assertThat(changed.registration()).isNull();
        assertThat(company.ledger.holderOf(Company.ARN)).isEmpty();
    }

    @Test
    void fromAWorkspaceToARoleAndBack() {
        BusinessRequest returned = returned();

        BusinessRequest role = company.done(returned, new ChangeScope(2, Company.role(), Priority.NORMAL), LENA);
        assertThat(role.chain().at(4).kind()).isEqualTo(TaskKind.IMPLEMENT_ROLE);

        BusinessRequest again = company.done(role, RETURN, EMIL);
        BusinessRequest workspace = company.done(again, to(again, OLD), LENA);
        assertThat(workspace.chain().replaced()).isEqualTo(4);
        assertThat(workspace.chain().current().map(Task::position)).contains(5);
    }

    @Test
    void theGuardsAreThoseOfAnApproval() {
        BusinessRequest returned = returned();
        ChangeScope change = to(returned, "second-bot");

        Refused.of(company, returned).by(Rule.NOT_A_LEAD, change, EMIL, returned.number());
        Refused.of(company, returned)
                .by(
                        Rule.CONTENT_CHANGED,
                        new ChangeScope(1, change.choice(), Priority.NORMAL),
                        LENA,
                        returned.number(),
                        1,
                        2);
        Refused.of(company, returned).by(Rule.NAME_INVALID, to(returned, "Not A Name"), LENA, "Not A Name");
        company.readRoles(Set.of(id(OLIVIA), id(LENA)), Set.of(id(EMIL)));
        Refused.of(company, returned).by(Rule.OWN_REQUEST, change, OLIVIA, returned.number());
    }

    @Test
    void onlyWhatIsReturnedIsChangedAndOnlyToSomethingElse() {
        BusinessRequest approved = company.approved();
        Refused.of(company, approved)
                .by(Rule.NOT_POSSIBLE_NOW, to(approved, "second-bot"), LENA, approved.number(), RequestState.APPROVED);

        BusinessRequest returned = company.done(approved, RETURN, EMIL);
        assertThat(company.refused(returned, to(returned, OLD), LENA).rule()).isEqualTo(Rule.FIELD_INVALID);
    }

    @Test
    void whoChoseTheNewScopeDoesNotExecuteIt() {
        BusinessRequest returned = returned();
        BusinessRequest changed = company.done(returned, to(returned, "second-bot"), LUKAS);

        Refused.of(company, changed)
                .by(Rule.EXECUTOR_CONFLICT, move(4, TaskState.DONE), LUKAS, changed.number(), "approver");
    }

    @Test
    void aScopeThatIsAddedIsComparedWithoutItself() {
        BusinessRequest holder = company.claimed("billing-bot");
        BusinessRequest joining = company.submitted();
        company.done(joining, new Approve(1, Company.joining(holder, HAIKU), Priority.NORMAL), LENA);
        BusinessRequest returned = company.done(joining, RETURN, EMIL);
        ScopeChoice batch = wider(Company.joining(holder, HAIKU));

        BusinessRequest changed = company.done(returned, new ChangeScope(2, batch, Priority.NORMAL), LENA);

        assertThat(changed.decided().widenings())
                .extracting(Widening::dimension)
                .containsExactly(Widening.Dimension.MODEL, Widening.Dimension.IAM_SCOPE);
        assertThat(changed.chain().at(2).kind()).isEqualTo(TaskKind.UPDATE_POLICY);
    }

    private static ScopeChoice wider(ScopeChoice choice) {
        return new ScopeChoice(
                choice.platform(),
                choice.modelId(),
                choice.accountId(),
                choice.region(),
                IamScope.INFERENCE_AND_BATCH,
                List.of(),
                "",
                choice.joins());
    }

    private BusinessRequest returned() {
        return company.done(company.approved(), RETURN, EMIL);
    }

    private static ChangeScope to(BusinessRequest seen, String workspace) {
        return new ChangeScope(seen.revision(), Company.choice(workspace), Priority.NORMAL);
    }
}
