package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.WorkspaceName;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two leads stop the use of a claimed workspace, and one lets it be used again. */
class SuspendingTest {
    private static final ProposeSuspension PROPOSE = new ProposeSuspension("It runs away.");
    private static final ConfirmProposal CONFIRM = new ConfirmProposal();
    private static final LiftSuspension LIFT = new LiftSuspension("It is mended.");

    private final Company company = new Company(false);
    private final BusinessRequest claimed = company.claimed("billing-bot");

    @Test
    void oneLeadAloneStopsNothing() {
        BusinessRequest proposed = company.done(claimed, PROPOSE, LENA);

        assertThat(proposed.state()).isEqualTo(RequestState.CLAIMED);
        assertThat(proposed.chain()).isEqualTo(claimed.chain());
        Refused.of(company, claimed).by(Rule.SECOND_LEAD, CONFIRM, LENA, "BR-1001");
        Refused.of(company, claimed).by(Rule.SECOND_LEAD, CONFIRM, lead(company.secondAccountOf(LENA)), "BR-1001");
    }

    @Test
    void aSecondLeadOpensOneMoreTask() {
        company.done(claimed, PROPOSE, LENA);

        BusinessRequest suspending = company.done(claimed, CONFIRM, LUKAS);

        assertThat(suspending.state()).isEqualTo(RequestState.SUSPENDING);
        assertThat(suspending.chain().tasks()).hasSize(4);
        assertThat(suspending.chain().at(4).kind()).isEqualTo(TaskKind.APPLY_DENY);
        assertThat(suspending.chain().at(4).state()).isEqualTo(TaskState.READY);
        assertThat(company.ledger.last().audit().details())
                .containsEntry("proposed by", LENA.name())
                .containsEntry("reason", "It runs away.");
        assertThat(company.ledger.last().notices())
                .extracting(Notice::audience)
                .containsExactlyInAnyOrder(Audience.thread(), Audience.person(id(OLIVIA)));
    }

    @Test
    void onlyLeadsProposeAndConfirmAndNeverTheRequester() {
        Refused.of(company, claimed).by(Rule.NOT_A_LEAD, PROPOSE, NORA, "BR-1001");
        company.readRoles(Set.of(id(LENA), id(OLIVIA), id(LUKAS)), Set.of(id(EMIL)));
        Refused.of(company, claimed).by(Rule.OWN_REQUEST, PROPOSE, OLIVIA, "BR-1001");
        company.done(claimed, PROPOSE, LENA);
        Refused.of(company, claimed).by(Rule.OWN_REQUEST, CONFIRM, OLIVIA, "BR-1001");
        Refused.of(company, claimed).by(Rule.NOT_A_LEAD, CONFIRM, NORA, "BR-1001");
        Refused.of(company, claimed).by(Rule.CHANGE_PROPOSED, PROPOSE, LUKAS, "BR-1001", LENA.name());
    }

    @Test
    void whatIsDismissedIsNotConfirmed() {
        company.done(claimed, PROPOSE, LENA);
        company.done(claimed, new DismissProposal(), LENA);

        Refused.of(company, claimed).by(Rule.NO_PROPOSAL, CONFIRM, LUKAS, "BR-1001");
        Refused.of(company, claimed).by(Rule.NO_PROPOSAL, new DismissProposal(), LUKAS, "BR-1001");
    }

    @Test
    void whoWantedItDoesNotDoIt() {
        suspending();

        Refused.of(company, claimed)
                .by(Rule.EXECUTOR_CONFLICT, Company.move(4, TaskState.DONE), LUKAS, "BR-1001", "initiator");
    }

    @Test
    void itIsSuspendedWhenTheTaskIsDoneAndCanBeUsedAgainWhenTheDenialIsGone() {
        suspending();
        assertThat(company.done(claimed, Company.move(4, TaskState.DONE), EMIL).state())
                .isEqualTo(RequestState.SUSPENDED);

        BusinessRequest resuming = company.done(claimed, LIFT, LENA);
        assertThat(resuming.state()).isEqualTo(RequestState.RESUMING);
        assertThat(resuming.chain().at(5).kind()).isEqualTo(TaskKind.REMOVE_DENY);

        BusinessRequest again = company.done(claimed, Company.move(5, TaskState.DONE), EMIL);
        assertThat(again.state()).isEqualTo(RequestState.CLAIMED);
        assertThat(again.life().suspension()).isNull();
        assertThat(again.claim()).isEqualTo(claimed.claim());
    }

    @Test
    void whatIsSuspendedIsNeitherReleasedNorJoinedNorFree() {
        suspending();
        company.done(claimed, Company.move(4, TaskState.DONE), EMIL);

        Refused.of(company, claimed)
                .by(Rule.NOT_POSSIBLE_NOW, new ReleaseSpace(), OLIVIA, "BR-1001", RequestState.SUSPENDED);
        assertThat(company.ledger.holderOf(new WorkspaceName("billing-bot"))).contains(claimed.number());
    }

    @Test
    void aTaskThatCannotBeDoneIsResumedOrGivenUp() {
        suspending();
        Refused.of(company, claimed)
                .by(Rule.NOT_POSSIBLE_NOW, new CancelChain("Never mind"), LENA, "BR-1001", RequestState.SUSPENDING);
        company.done(claimed, new ReturnCurrentTask("No access", "test"), EMIL);
        BusinessRequest resumed = company.done(claimed, new ResumeChain(), LENA);
        assertThat(resumed.state()).isEqualTo(RequestState.SUSPENDING);
        assertThat(resumed.chain().at(4).state()).isEqualTo(TaskState.READY);
        company.done(claimed, new ReturnCurrentTask("No access", "test"), EMIL);

        BusinessRequest kept = company.done(claimed, new CancelChain("Never mind"), LENA);

        assertThat(kept.state()).isEqualTo(RequestState.CLAIMED);
        assertThat(kept.chain().at(4).state()).isEqualTo(TaskState.CANCELLED);
        assertThat(kept.life().suspension()).isNull();
    }

    @Test
    void whatIsNotLiftedAfterAllStaysSuspended() {
        suspending();
        company.done(claimed, Company.move(4, TaskState.DONE), EMIL);
        company.done(claimed, LIFT, LENA);
        company.done(claimed, new ReturnCurrentTask("No access", "test"), EMIL);

        BusinessRequest kept = company.done(claimed, new CancelChain("Not yet"), LENA);

        assertThat(kept.state()).isEqualTo(RequestState.SUSPENDED);
        assertThat(Objects.requireNonNull(kept.life().suspension()).liftedBy()).isNull();
    }

    private void suspending() {
        company.done(claimed, PROPOSE, LENA);
        company.done(claimed, CONFIRM, LUKAS);
    }

    private Actor lead(Actor second) {
        company.readRoles(Set.of(id(LENA), id(LUKAS), id(second)), Set.of(id(EMIL), id(LUKAS)));
        return second;
    }
}
