package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.PAULA;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.WorkspaceName;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An owner gives a workspace or role up for good. */
class RetiringTest {
    private static final RetireSpace RETIRE = new RetireSpace("The pilot is over.");
    private static final Actor BOT = Actor.system("spaces");

    private final Company company = new Company(false);
    private final BusinessRequest claimed = company.claimed("billing-bot");

    @Test
    void aWorkspaceIsArchivedAndKeepsItsOwnerItsNameAndItsArn() {
        BusinessRequest retiring = company.done(claimed, RETIRE, OLIVIA);
        assertThat(retiring.state()).isEqualTo(RequestState.RETIRING);
        assertThat(retiring.chain().at(4).kind()).isEqualTo(TaskKind.ARCHIVE_WORKSPACE);

        BusinessRequest retired = company.done(claimed, Company.move(4, TaskState.DONE), EMIL);

        assertThat(retired.state()).isEqualTo(RequestState.RETIRED);
        assertThat(Objects.requireNonNull(retired.life().retirement()).doneAt()).isEqualTo(company.clock.instant());
        assertThat(Objects.requireNonNull(retired.claim()).until()).isNull();
        assertThat(company.ledger.holderOf(new WorkspaceName("billing-bot"))).contains(claimed.number());
        assertThat(company.ledger.holderOf(Company.ARN)).contains(claimed.number());
        assertThat(company.ledger.grantedOn(claimed.number())).isEmpty();
    }

    @Test
    void aRoleIsDeletedAndItsArnIsFree() {
        RoleArn role = new RoleArn("arn:aws:iam::123456789012:role/finops-ai-invoice-triage-br-1002");
        BusinessRequest request = company.submitted();
        company.done(request, new Approve(1, Company.role(), Priority.NORMAL), LENA);
        company.done(request, new RegisterArn(role.value(), "test"), EMIL);
        company.done(request, Company.move(1, TaskState.DONE), EMIL);
        company.done(request, new ClaimSpace(), OLIVIA);
        assertThat(company.done(request, RETIRE, OLIVIA).chain().at(2).kind()).isEqualTo(TaskKind.DELETE_ROLE);
        assertThat(company.ledger.holderOf(role)).contains(request.number());

        company.done(request, Company.move(2, TaskState.DONE), EMIL);

        assertThat(company.ledger.holderOf(role)).isEmpty();
    }

    @Test
    void onlyItsOwnersGiveItUp() {
        Refused.of(company, claimed)
                .by(Rule.NOT_THE_HOLDER, RETIRE, NORA, "BR-1001", "Olivia (product owner) (Billing)");
        Refused.of(company, claimed)
                .by(Rule.NOT_THE_HOLDER, RETIRE, LENA, "BR-1001", "Olivia (product owner) (Billing)");
    }

    @Test
    void whoWantedItDoesNotArchiveIt() {
        company.readRoles(Set.of(id(LENA)), Set.of(id(EMIL), id(PAULA)));
        company.done(claimed, RETIRE, PAULA);

        Refused.of(company, claimed)
                .by(Rule.EXECUTOR_CONFLICT, Company.move(4, TaskState.DONE), PAULA, "BR-1001", "initiator");
    }

    @Test
    void whatTheEngineerCannotDoIsGivenUpByTheLead() {
        company.done(claimed, RETIRE, OLIVIA);
        company.done(claimed, new ReturnCurrentTask("It still runs", "test"), EMIL);

        BusinessRequest kept = company.done(claimed, new CancelChain("It still runs"), LENA);

        assertThat(kept.state()).isEqualTo(RequestState.CLAIMED);
        assertThat(kept.life().retirement()).isNull();
        assertThat(company.done(claimed, RETIRE, OLIVIA).chain().tasks()).hasSize(5);
        assertThat(company.done(claimed, Company.move(5, TaskState.DONE), EMIL).state())
                .isEqualTo(RequestState.RETIRED);
    }

    @Test
    void whatWasAddedToItEndsWithIt() {
        BusinessRequest added = joining();
        company.done(added, new RegisterArn(Company.ARN.value(), "test"), EMIL);
        company.done(added, Company.move(1, TaskState.DONE), EMIL);
        company.done(claimed, RETIRE, OLIVIA);
        assertThat(company.done(added, new RetireWithHolder(), BOT).state()).isEqualTo(RequestState.IMPLEMENTED);
        company.done(claimed, Company.move(4, TaskState.DONE), EMIL);

        assertThat(company.done(added, new RetireWithHolder(), BOT).state()).isEqualTo(RequestState.RETIRED);
        assertThat(company.ledger.last().audit().details()).containsEntry("with", "BR-1001");
    }

    @Test
    void whatIsStillBeingAddedToItIsCancelled() {
        BusinessRequest added = joining();
        company.done(claimed, RETIRE, OLIVIA);
        company.done(claimed, Company.move(4, TaskState.DONE), EMIL);

        BusinessRequest cancelled = company.done(added, new RetireWithHolder(), BOT);

        assertThat(cancelled.state()).isEqualTo(RequestState.CANCELLED);
        assertThat(cancelled.chain().at(1).state()).isEqualTo(TaskState.CANCELLED);
    }

    private BusinessRequest joining() {
        BusinessRequest second = company.submitted(Company.fields("Other", Company.PRODUCT));
        return company.done(second, new Approve(1, Company.joining(claimed, Company.HAIKU), Priority.NORMAL), LENA);
    }
}
