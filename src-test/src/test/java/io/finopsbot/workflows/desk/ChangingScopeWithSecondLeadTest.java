package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.HAIKU;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.OLIVIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.WorkspaceName;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another scope for what was returned, of a model that needs a second lead: until that one has confirmed, the old decision stands. */
class ChangingScopeWithSecondLeadTest {
    private static final String OLD = "billing-invoice-triage";

    private final Company company = new Company(false);

    @Test
    void aRestrictedModelNeedsASecondLeadAndTheOldDecisionStandsUntilThen() {
        BusinessRequest proposed = proposed();

        assertThat(proposed.state()).isEqualTo(RequestState.PROPOSED);
        assertThat(proposed.approvedScope().anchorName()).isEqualTo("second-bot");
        assertThat(proposed.chain().at(1).state()).isEqualTo(TaskState.RETURNED);
        assertThat(proposed.asDecided().approvedScope().anchorName()).isEqualTo(OLD);
        assertThat(company.ledger.holderOf(new WorkspaceName(OLD))).contains(proposed.number());
        Refused.of(company, proposed)
                .by(Rule.OWN_APPROVAL, new ConfirmApproval(proposed.revision()), LENA, proposed.number());
    }

    @Test
    void theSecondLeadsConsentOpensTheNewChain() {
        BusinessRequest proposed = proposed();

        BusinessRequest confirmed = company.done(proposed, new ConfirmApproval(proposed.revision()), LUKAS);

        assertThat(confirmed.state()).isEqualTo(RequestState.APPROVED);
        assertThat(confirmed.decided().scope()).isEqualTo(proposed.approvedScope());
        assertThat(confirmed.chain().current().map(Task::position)).contains(4);
        assertThat(company.ledger.last().audit().details()).containsEntry("old workspace", OLD);
    }

    @Test
    void sentBackItIsReturnedAsItWas() {
        BusinessRequest returned = returned();
        BusinessRequest proposed = proposed(returned);

        BusinessRequest back = company.done(proposed, new SendBack(proposed.revision(), "no"), LUKAS);

        assertThat(back.state()).isEqualTo(RequestState.RETURNED);
        assertThat(back.chain()).isEqualTo(returned.chain());
        assertThat(back.decision()).isEqualTo(returned.decision());
        assertThat(company.done(back, new ResumeChain(), LENA).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void anotherScopeThatWaitsNeitherExpiresNorIsDeclinedOrRevised() {
        BusinessRequest proposed = proposed();
        company.later(Duration.ofDays(400));

        assertThat(company.done(proposed, new Expire(), Actor.system("expiry"))).isEqualTo(proposed);
        assertThat(company.refused(proposed, new Decline(proposed.revision(), "no"), LUKAS)
                        .rule())
                .isEqualTo(Rule.ALREADY_DECIDED);
        assertThat(company.refused(proposed, new ReviseRequest(proposed.revision(), Company.fields()), OLIVIA)
                        .rule())
                .isEqualTo(Rule.NOT_POSSIBLE_NOW);
        assertThat(company.done(proposed, new ConfirmApproval(proposed.revision()), LUKAS)
                        .state())
                .isEqualTo(RequestState.APPROVED);
    }

    @Test
    void aNameThatWasTakenMeanwhileIsNotConfirmed() {
        BusinessRequest proposed = proposed();
        BusinessRequest taker = company.approved("second-bot");

        Refused.of(company, proposed)
                .by(Rule.NAME_TAKEN, new ConfirmApproval(proposed.revision()), LUKAS, "second-bot", taker.number());
    }

    private BusinessRequest proposed() {
        return proposed(returned());
    }

    private BusinessRequest proposed(BusinessRequest returned) {
        company.agreed(HAIKU, ModelTerms.restricted(List.of(), true));
        ScopeChoice haiku = Company.choice("second-bot", HAIKU);
        return company.done(returned, new ChangeScope(2, haiku, Priority.NORMAL), LENA);
    }

    private BusinessRequest returned() {
        return company.done(company.approved(), new ReturnCurrentTask("no quota", "slack"), EMIL);
    }
}
