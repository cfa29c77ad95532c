package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.HAIKU;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.MODEL;
import static io.finopsbot.fakes.Company.OLIVIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.approval.Widening;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Nobody gets a blocked model any more, and who has it gets a task to remove it. */
class BlockedModelTest {
    private static final String TITLE = "Claude Sonnet 4.6 (Claude Platform)";
    private static final ModelTerms BLOCKED = ModelTerms.blocked("Too dear");
    private static final Actor BOT = Actor.system("model status");

    private final Company company = new Company(false);

    @Test
    void itIsNotApproved() {
        company.agreed(MODEL, BLOCKED);

        Refused.of(company, company.submitted())
                .by(
                        Rule.MODEL_BLOCKED,
                        new Approve(1, Company.choice("billing-bot"), Priority.NORMAL),
                        LENA,
                        TITLE,
                        "Too dear");
    }

    @Test
    void itIsNotSuggested() {
        BusinessRequest before = company.submitted();
        company.agreed(MODEL, BLOCKED);

        assertThat(company.desk
                        .submit(suggesting(MODEL), OLIVIA, Envelope.own())
                        .refusal())
                .contains(Refusal.of(Rule.MODEL_BLOCKED, TITLE, "Too dear"));
        assertThat(company.ledger.last().audit().action()).isEqualTo(AuditAction.SUBMIT);
        Refused.of(company, before)
                .by(Rule.MODEL_BLOCKED, new ReviseRequest(1, suggesting(MODEL)), OLIVIA, TITLE, "Too dear");
        assertThat(company.desk
                        .submit(suggesting(HAIKU), OLIVIA, Envelope.own())
                        .result())
                .isPresent();
    }

    @Test
    void whoHasItIsAffectedAndNobodyElse() {
        BusinessRequest approved = company.approved("billing-bot");
        company.submitted();
        BusinessRequest gone = company.approved("other-bot");
        company.done(gone, new Withdraw("no need"), OLIVIA);
        BusinessRequest haiku = company.submitted();
        company.done(haiku, new Approve(1, Company.role(), Priority.NORMAL), LENA);

        assertThat(Affected.by(company.model(MODEL), company.ledger))
                .extracting(BusinessRequest::number)
                .containsExactly(approved.number());
    }

    @Test
    void anOpenChainGrowsByATaskThatIsBlockedUntilTheOthersAreDone() {
        BusinessRequest request = company.done(company.approved(), removal(), BOT);

        assertThat(request.state()).isEqualTo(RequestState.APPROVED);
        assertThat(last(request)).isEqualTo(Task.fresh(4, TaskKind.REMOVE_MODEL, TaskState.BLOCKED));
        assertThat(Objects.requireNonNull(request.removal()).reason()).isEqualTo("Too dear");
        assertThat(company.ledger.last().audit().details())
                .containsEntry("proposed by", LENA.name())
                .containsEntry("confirmed by", Company.LUKAS.name());
        assertThat(company.ledger.last().notices())
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.MODEL_TO_BE_REMOVED, NoticeKind.MODEL_TO_BE_REMOVED);
    }

    @Test
    void itIsDoneOnceAndTheScopeCountsNoMore() {
        BusinessRequest request = company.approved();
        RemoveModel first = removal();
        company.done(request, first, BOT);
        int recorded = company.ledger.changes().size();

        company.done(request, first, BOT);
        assertThat(company.ledger.changes()).hasSize(recorded);
        assertThat(first.concerns(company.find(request.number()))).isFalse();

        company.agreed(MODEL, ModelTerms.approved());
        assertThat(company.done(request, removal(), BOT).chain().tasks()).hasSize(4);
        assertThat(Affected.by(company.model(MODEL), company.ledger)).isEmpty();
        assertThat(company.ledger.grantedOn(request.number())).isEmpty();
    }

    @Test
    void aClaimedSpaceStaysClaimedWhileTheModelIsRemoved() {
        BusinessRequest claimed = claimed();

        BusinessRequest removing = company.done(claimed, removal(), BOT);
        assertThat(last(removing).state()).isEqualTo(TaskState.READY);
        BusinessRequest done = company.done(claimed, Company.move(4, TaskState.DONE), EMIL);

        assertThat(done.state()).isEqualTo(RequestState.CLAIMED);
        assertThat(done.chain().isDone()).isTrue();
        assertThat(company.ledger.last().notices()).extracting(Notice::kind).containsExactly(NoticeKind.TASK_DONE);
    }

    @Test
    void aReadySpaceIsNotCalledReadyASecondTime() {
        BusinessRequest ready = company.done(company.readyToClaim(), removal(), BOT);

        BusinessRequest working = company.done(ready, Company.move(4, TaskState.IN_PROGRESS), EMIL);

        assertThat(working.state()).isEqualTo(RequestState.READY_TO_CLAIM);
        assertThat(company.ledger.last().notices()).isEmpty();
        assertThat(company.done(ready, new ClaimSpace(), OLIVIA).state()).isEqualTo(RequestState.CLAIMED);
    }

    @Test
    void aRemovalThatCannotBeDoneIsReturnedAndResumed() {
        BusinessRequest removing = company.done(claimed(), removal(), BOT);

        BusinessRequest returned = company.done(removing, new ReturnCurrentTask("It is in use", "test"), EMIL);
        assertThat(returned.state()).isEqualTo(RequestState.CLAIMED);
        assertThat(last(returned).state()).isEqualTo(TaskState.RETURNED);

        BusinessRequest resumed = company.done(removing, new ResumeChain(), LENA);
        assertThat(resumed.state()).isEqualTo(RequestState.CLAIMED);
        assertThat(last(resumed).state()).isEqualTo(TaskState.READY);
    }

    @Test
    void aClaimedSpaceWithoutAReturnedTaskCannotBeResumed() {
        BusinessRequest claimed = claimed();

        Refused.of(company, claimed).by(Rule.NOT_POSSIBLE_NOW, new ResumeChain(), LENA, claimed.number(), "CLAIMED");
    }

    @Test
    void aChainWithARemovalIsCompleteWhenThatIsDoneToo() {
        BusinessRequest request = company.done(company.registered(), removal(), BOT);
        company.done(request, Company.move(2, TaskState.DONE), EMIL);
        assertThat(company.done(request, Company.move(3, TaskState.DONE), EMIL).state())
                .isEqualTo(RequestState.APPROVED);

        assertThat(company.done(request, Company.move(4, TaskState.DONE), EMIL).state())
                .isEqualTo(RequestState.READY_TO_CLAIM);
    }

    @Test
    void aSpaceOfWhichNothingIsLeftCanBeGivenAnotherModelOrTheSameAgain() {
        BusinessRequest holder = company.done(claimed(), removal(), BOT);
        Approve haiku = new Approve(1, Company.joining(holder, HAIKU), Priority.NORMAL);

        assertThat(company.done(company.submitted(), haiku, LENA).decided().widenings())
                .containsExactly(new Widening(Widening.Dimension.MODEL, "–", "Claude Haiku 4.5"));

        company.agreed(MODEL, ModelTerms.approved());
        Approve again = new Approve(1, Company.joining(holder, MODEL), Priority.NORMAL);
        assertThat(company.done(company.submitted(), again, LENA).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void anotherModelsBlockChangesNothing() {
        BusinessRequest request = company.approved();
        ModelStanding standing = company.agreed(HAIKU, BLOCKED);
        RemoveModel other =
                new RemoveModel(standing.model(), standing.blocking().orElseThrow());

        assertThat(company.done(request, other, BOT).chain().tasks()).hasSize(3);
    }

    private RemoveModel removal() {
        ModelStanding standing = company.agreed(MODEL, BLOCKED);
        return new RemoveModel(standing.model(), standing.blocking().orElseThrow());
    }

    private BusinessRequest claimed() {
        return company.done(company.readyToClaim(), new ClaimSpace(), OLIVIA);
    }

    private static Task last(BusinessRequest request) {
        return request.chain().at(request.chain().tasks().size());
    }

    private static RequestFields suggesting(String model) {
        RequestFields fields = Company.fields();
        return new RequestFields(
                fields.workload(),
                fields.portfolio(),
                fields.product(),
                fields.useCase(),
                fields.runtime(),
                fields.monthlyEstimate(),
                fields.businessCase(),
                model,
                null,
                true);
    }
}
