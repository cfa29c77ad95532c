package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.HAIKU;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.MODEL;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.PORTFOLIO;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Confirmation;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.WorkspaceName;
import io.finopsbot.workflows.tasks.TaskState;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A restricted model is for its portfolios only, or each approval of it needs a second lead. */
class RestrictedModelTest {
    private static final String TITLE = "Claude Sonnet 4.6 (Claude Platform)";
    private static final Approve APPROVE = new Approve(1, Company.choice("billing-bot"), Priority.NORMAL);

    private final Company company = new Company(false);
    private final BusinessRequest request = company.submitted();

    @Test
    void aPortfolioThatIsListedMayHaveIt() {
        company.agreed(MODEL, ModelTerms.restricted(List.of(PORTFOLIO), false));
        assertThat(company.done(request, APPROVE, LENA).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void aPortfolioThatIsNotListedIsRefused() {
        Company narrow = new Company(false);
        BusinessRequest other = narrow.submitted(Company.fields("Other", null, Company.SUPPORT));
        narrow.agreed(MODEL, ModelTerms.restricted(List.of(PORTFOLIO), false));

        Refused.of(narrow, other).by(Rule.MODEL_RESTRICTED, APPROVE, LENA, TITLE, "Support", "Retail");
    }

    @Test
    void whereASecondLeadIsNeededTheFirstOnesApprovalWaits() {
        BusinessRequest proposed = proposed();

        assertThat(proposed.state()).isEqualTo(RequestState.PROPOSED);
        assertThat(proposed.decision()).isNull();
        assertThat(proposed.chain().tasks()).isEmpty();
        assertThat(proposed.approvedScope().anchorName()).isEqualTo("billing-bot");
        assertThat(proposed.revision()).isEqualTo(request.revision() + 1);
        assertThat(company.ledger.last().audit().details()).containsEntry("waits for", "a second lead");
        assertThat(company.ledger.last().notices())
                .containsExactly(Tell.thread(NoticeKind.SECOND_LEAD_NEEDED, request.number(), LENA.name(), TITLE));
    }

    @Test
    void theSecondLeadsConsentMakesItApproved() {
        BusinessRequest approved = company.done(proposed(), new ConfirmApproval(2), LUKAS);

        assertThat(approved.state()).isEqualTo(RequestState.APPROVED);
        assertThat(approved.decided().by()).isEqualTo(LENA);
        assertThat(approved.decided().second()).isEqualTo(new Confirmation(LUKAS, company.clock.instant()));
        assertThat(approved.proposal()).isNull();
        assertThat(approved.revision()).isEqualTo(2);
        assertThat(approved.chain().at(1).state()).isEqualTo(TaskState.READY);
        assertThat(company.ledger.last().wakeUps()).contains(ProjectionKind.CHAIN, ProjectionKind.CARD);
    }

    @Test
    void neitherTheFirstLeadNorTheRequesterNorAnybodyElseIsTheSecond() {
        BusinessRequest proposed = proposed();
        company.readRoles(Set.of(Company.id(LENA), Company.id(LUKAS), Company.id(OLIVIA)), Set.of());

        Refused.of(company, proposed).by(Rule.OWN_APPROVAL, new ConfirmApproval(2), LENA, proposed.number());
        Refused.of(company, proposed).by(Rule.OWN_REQUEST, new ConfirmApproval(2), OLIVIA, proposed.number());
        Refused.of(company, proposed).by(Rule.NOT_A_LEAD, new ConfirmApproval(2), EMIL, proposed.number());
        Refused.of(company, proposed).by(Rule.OWN_APPROVAL, new SendBack(2, "no"), LENA, proposed.number());
    }

    @Test
    void consentCountsForWhatWasSeen() {
        BusinessRequest proposed = proposed();

        Refused.of(company, proposed).by(Rule.CONTENT_CHANGED, new ConfirmApproval(1), LUKAS, proposed.number(), 1, 2);
    }

    @Test
    void whatIsNotProposedCannotBeConfirmed() {
        Refused.of(company, request)
                .by(Rule.NOT_POSSIBLE_NOW, new ConfirmApproval(1), LUKAS, request.number(), "SUBMITTED");
        BusinessRequest proposed = proposed();
        Refused.of(company, proposed)
                .by(
                        Rule.NOT_POSSIBLE_NOW,
                        new Approve(2, Company.choice("other"), Priority.LOW),
                        LUKAS,
                        proposed.number(),
                        "PROPOSED");
    }

    @Test
    void whereNobodyCouldBeTheSecondItIsNotProposed() {
        company.agreed(MODEL, ModelTerms.restricted(List.of(), true));
        company.readRoles(Set.of(Company.id(LENA), Company.id(OLIVIA)), Set.of());

        Refused.of(company, request).by(Rule.NO_SECOND_LEAD, APPROVE, LENA, request.number());
    }

    @Test
    void sentBackItWaitsForADecisionAgainAndTheNameIsFree() {
        BusinessRequest proposed = proposed();
        WorkspaceName name = new WorkspaceName("billing-bot");
        assertThat(company.ledger.holderOf(name)).contains(proposed.number());

        BusinessRequest back = company.done(proposed, new SendBack(2, "Too wide"), LUKAS);

        assertThat(back.state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(back.scope()).isEmpty();
        assertThat(back.revision()).isEqualTo(3);
        assertThat(company.ledger.holderOf(name)).isEmpty();
        assertThat(company.ledger.last().notices())
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.SENT_BACK, NoticeKind.SENT_BACK);
        BusinessRequest again =
                company.done(back, new Approve(3, Company.choice("billing-bot"), Priority.NORMAL), LUKAS);
        assertThat(again.state()).isEqualTo(RequestState.PROPOSED);
    }

    @Test
    void aProposedRequestCanBeDeclinedWithdrawnAndExpires() {
        BusinessRequest declined = company.done(proposed(), new Decline(2, "No"), LUKAS);
        assertThat(declined.state()).isEqualTo(RequestState.DECLINED);

        BusinessRequest second = company.done(company.submitted(), APPROVE, LENA);
        assertThat(company.done(second, new Withdraw("no need"), OLIVIA).state())
                .isEqualTo(RequestState.WITHDRAWN);

        BusinessRequest third = company.done(company.submitted(), APPROVE, LENA);
        company.later(Duration.ofDays(15));
        Refused.of(company, third)
                .by(Rule.EXPIRED, new ConfirmApproval(2), LUKAS, third.number(), "18 May 2026 08:30 UTC");
        assertThat(company.done(third, new Expire(), Actor.system("expiry")).state())
                .isEqualTo(RequestState.EXPIRED);
    }

    @Test
    void whatWasBlockedOrRestrictedMeanwhileIsNotConfirmed() {
        BusinessRequest proposed = proposed();
        company.agreed(MODEL, ModelTerms.restricted(List.of(Company.SUPPORT), true));
        Refused.of(company, proposed)
                .by(Rule.MODEL_RESTRICTED, new ConfirmApproval(2), LUKAS, TITLE, "Retail", "Support");

        company.agreed(MODEL, ModelTerms.blocked("Too dear"));
        Refused.of(company, proposed).by(Rule.MODEL_BLOCKED, new ConfirmApproval(2), LUKAS, TITLE, "Too dear");
    }

    @Test
    void theSecondLeadIsNoExecutor() {
        BusinessRequest approved = company.done(proposed(), new ConfirmApproval(2), LUKAS);

        Refused.of(company, approved)
                .by(
                        Rule.EXECUTOR_CONFLICT,
                        new RegisterArn(Company.ARN.value(), "test"),
                        LUKAS,
                        approved.number(),
                        "approver");
    }

    @Test
    void aProposedScopeIsNotGrantedToTheSpaceItIsAddedTo() {
        BusinessRequest holder = company.readyToClaim();
        company.done(holder, new ClaimSpace(), OLIVIA);
        company.agreed(HAIKU, ModelTerms.restricted(List.of(), true));
        BusinessRequest first = company.submitted();
        BusinessRequest second = company.submitted();
        Approve joining = new Approve(1, Company.joining(holder, HAIKU), Priority.NORMAL);
        company.done(first, joining, LENA);
        company.done(second, joining, LENA);

        company.done(first, new ConfirmApproval(2), LUKAS);

        Refused.of(company, second)
                .by(Rule.NOTHING_WIDER, new ConfirmApproval(2), LUKAS, holder.number(), "billing-invoice-triage");
    }

    private BusinessRequest proposed() {
        company.agreed(MODEL, ModelTerms.restricted(List.of(), true));
        return company.done(request, APPROVE, LENA);
    }
}
