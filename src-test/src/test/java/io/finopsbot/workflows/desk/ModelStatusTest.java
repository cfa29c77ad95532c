package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.GUEST;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.NOVA;
import static io.finopsbot.fakes.Company.PORTFOLIO;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelStatus;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.ProposalEnd;
import io.finopsbot.workflows.models.TermsProposal;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A model's terms change when one lead has proposed and another has confirmed it; all of it is on the model's trail. */
class ModelStatusTest {
    private static final String TITLE = "Nova Lite (Bedrock)";
    private static final Subject SUBJECT = Subject.model("bedrock/" + NOVA);
    private static final ModelTerms BLOCKED = ModelTerms.blocked("Too dear");

    private final Company company = new Company(false);

    @Test
    void whatIsConfiguredCountsUntilLeadsHaveAgreedOnSomethingElse() {
        assertThat(company.standing(NOVA).terms()).isEqualTo(ModelTerms.approved());

        company.done(NOVA, new ProposeTerms(BLOCKED), LENA);

        assertThat(company.standing(NOVA).terms()).isEqualTo(ModelTerms.approved());
        assertThat(company.standing(NOVA).open())
                .hasValueSatisfying(open -> assertThat(open.terms()).isEqualTo(BLOCKED));
    }

    @Test
    void whatASecondLeadConfirmsCountsFromThenOn() {
        ModelStanding standing = company.agreed(NOVA, BLOCKED);

        assertThat(standing.terms()).isEqualTo(BLOCKED);
        assertThat(company.standing(NOVA)).isEqualTo(standing);
        assertThat(standing.open()).isEmpty();
        assertThat(standing.blocking()).hasValueSatisfying(proposal -> {
            assertThat(proposal.by()).isEqualTo(LENA);
            assertThat(proposal.before()).isEqualTo(ModelTerms.approved());
            assertThat(Objects.requireNonNull(proposal.end()).by()).isEqualTo(LUKAS);
        });
    }

    @Test
    void theProposerIsToldWhatBecameOfIt() {
        company.agreed(NOVA, BLOCKED);

        assertThat(company.ledger.last().notices())
                .containsExactly(Notice.to(
                        Audience.person(Company.id(LENA)),
                        NoticeKind.STATUS_CONFIRMED,
                        TITLE,
                        "BLOCKED",
                        LUKAS.name()));
        assertThat(company.ledger.last().wakeUps())
                .containsExactlyInAnyOrder(ProjectionKind.MODEL_CARD, ProjectionKind.REMOVALS, ProjectionKind.NOTICES);
    }

    @Test
    void allOfItIsOnTheModelsTrail() {
        company.agreed(NOVA, ModelTerms.restricted(List.of(PORTFOLIO), true));
        company.attempt(NOVA, new ConfirmTerms(1), LENA);

        List<AuditRecord> trail = company.ledger.of(SUBJECT);
        assertThat(trail)
                .extracting(record -> record.entry().action())
                .containsExactly(AuditAction.PROPOSE_STATUS, AuditAction.CONFIRM_STATUS, AuditAction.CONFIRM_STATUS);
        assertThat(trail.get(0).entry().details())
                .containsEntry("status", "RESTRICTED")
                .containsEntry("instead of", "APPROVED")
                .containsEntry("portfolios", "retail")
                .containsEntry("second approver", "needed");
        assertThat(trail.get(2).entry().rule()).isEqualTo(Rule.PROPOSAL_SETTLED);
        assertThat(AuditRecord.firstBroken(trail)).isEmpty();
    }

    @Test
    void onlyLeadsProposeConfirmAndReject() {
        refused(new ProposeTerms(BLOCKED), EMIL, Rule.NOT_A_LEAD, TITLE);
        refused(new ConsiderTerms(), EMIL, Rule.NOT_A_LEAD, TITLE);
        refused(new ProposeTerms(BLOCKED), GUEST, Rule.NOT_A_MEMBER, "GUEST");
        company.done(NOVA, new ProposeTerms(BLOCKED), LENA);

        refused(new ConfirmTerms(1), EMIL, Rule.NOT_A_LEAD, TITLE);
        refused(new RejectTerms(1, "No"), EMIL, Rule.NOT_A_LEAD, TITLE);
    }

    @Test
    void whoNoLongerLeadsConfirmsNothing() {
        company.done(NOVA, new ProposeTerms(BLOCKED), LENA);
        company.readRoles(Set.of(Company.id(LENA)), Set.of());

        refused(new ConfirmTerms(1), LUKAS, Rule.NOT_A_LEAD, TITLE);
    }

    @Test
    void nobodyConfirmsOrRejectsTheirOwn() {
        company.done(NOVA, new ProposeTerms(BLOCKED), LENA);

        refused(new ConfirmTerms(1), LENA, Rule.OWN_PROPOSAL, TITLE);
        refused(new RejectTerms(1, "No"), LENA, Rule.OWN_PROPOSAL, TITLE);
    }

    @Test
    void whatNobodyCouldConfirmIsNotProposed() {
        company.readRoles(Set.of(Company.id(LENA)), Set.of());

        refused(new ProposeTerms(BLOCKED), LENA, Rule.NO_SECOND_LEAD, TITLE);
    }

    @Test
    void oneProposalWaitsAtATime() {
        company.done(NOVA, new ProposeTerms(BLOCKED), LENA);

        refused(new ProposeTerms(ModelTerms.blocked("Other")), LUKAS, Rule.PROPOSAL_OPEN, TITLE, LENA.name());
        refused(new ConsiderTerms(), LUKAS, Rule.PROPOSAL_OPEN, TITLE, LENA.name());
    }

    @Test
    void whatStandsLikeThatAlreadyIsNotProposed() {
        refused(new ProposeTerms(ModelTerms.approved()), LENA, Rule.NOTHING_CHANGES, TITLE, "APPROVED");
    }

    @Test
    void portfoliosThatThereAreNotCannotBeNamed() {
        ModelTerms terms = ModelTerms.restricted(List.of(new UnitId("elsewhere")), false);

        refused(new ProposeTerms(terms), LENA, Rule.FIELD_INVALID, "There is no portfolio elsewhere");
    }

    @Test
    void aRejectedProposalChangesNothingAndTellsWhy() {
        company.done(NOVA, new ProposeTerms(BLOCKED), LENA);

        ModelStanding standing = company.done(NOVA, new RejectTerms(1, "We need it"), LUKAS);

        assertThat(standing.terms()).isEqualTo(ModelTerms.approved());
        assertThat(company.ledger.last().notices())
                .containsExactly(Notice.to(
                        Audience.person(Company.id(LENA)),
                        NoticeKind.STATUS_REJECTED,
                        TITLE,
                        "BLOCKED",
                        LUKAS.name(),
                        "We need it"));
        refused(
                new ConfirmTerms(1),
                LUKAS,
                Rule.PROPOSAL_SETTLED,
                TITLE,
                "REJECTED",
                LUKAS.name(),
                "4 May 2026 08:30 UTC");
    }

    @Test
    void onlyTheProposerWithdraws() {
        company.done(NOVA, new ProposeTerms(BLOCKED), LENA);
        refused(new WithdrawTerms(1), LUKAS, Rule.NOT_THE_PROPOSER, TITLE, LENA.name());

        ModelStanding standing = company.done(NOVA, new WithdrawTerms(1), LENA);

        assertThat(standing.last().map(TermsProposal::end).map(ProposalEnd::kind))
                .contains(ProposalEnd.Kind.WITHDRAWN);
        assertThat(standing.terms().status()).isEqualTo(ModelStatus.APPROVED);
    }

    @Test
    void aProposalThatNobodyConfirmedInTimeExpires() {
        company.done(NOVA, new ProposeTerms(BLOCKED), LENA);
        company.done(NOVA, new ExpireTerms(), ExpireTerms.BOT);
        assertThat(company.standing(NOVA).open()).isPresent();

        company.later(Duration.ofDays(14));
        refused(
                new ConfirmTerms(1),
                LUKAS,
                Rule.PROPOSAL_SETTLED,
                TITLE,
                "EXPIRED",
                ExpireTerms.BOT.name(),
                "18 May 2026 08:30 UTC");
        ModelStanding standing = company.done(NOVA, new ExpireTerms(), ExpireTerms.BOT);

        assertThat(standing.open()).isEmpty();
        assertThat(company.ledger.last().notices()).extracting(Notice::kind).containsExactly(NoticeKind.STATUS_EXPIRED);
    }

    @Test
    void anOldCardDecidesNothingAboutANewProposal() {
        company.done(NOVA, new ProposeTerms(BLOCKED), LENA);
        company.done(NOVA, new WithdrawTerms(1), LENA);
        company.done(NOVA, new ProposeTerms(ModelTerms.restricted(List.of(), true)), LENA);

        refused(
                new ConfirmTerms(1),
                LUKAS,
                Rule.PROPOSAL_SETTLED,
                TITLE,
                "WITHDRAWN",
                LENA.name(),
                "4 May 2026 08:30 UTC");
        assertThat(company.done(NOVA, new ConfirmTerms(2), LUKAS).terms().secondApprover())
                .isTrue();
    }

    @Test
    void aRehearsalChangesNothing() {
        assertThat(company.models
                        .rehearse(company.model(NOVA), new ProposeTerms(BLOCKED), LENA, Envelope.own())
                        .result())
                .contains(company.standing(NOVA));
        assertThat(company.ledger.changes()).isEmpty();
    }

    private void refused(Judgement<ModelStanding> judgement, Actor actor, Rule rule, Object... arguments) {
        ModelStanding before = company.standing(NOVA);
        int recorded = company.ledger.changes().size();

        assertThat(company.attempt(NOVA, judgement, actor).refusal()).contains(Refusal.of(rule, arguments));

        assertThat(company.standing(NOVA)).isEqualTo(before);
        assertThat(company.ledger.changes()).hasSize(recorded + 1);
        assertThat(company.ledger.last().audit().subject()).isEqualTo(SUBJECT);
        assertThat(company.ledger.last().audit().rule()).isEqualTo(rule);
        assertThat(company.ledger.last().audit().actor()).isEqualTo(actor);
    }
}
