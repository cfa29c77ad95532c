package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.TermsProposal;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.Instant;
import java.util.Optional;

/** A lead proposes other terms for a model. They count once a second lead has confirmed them. */
public record ProposeTerms(ModelTerms terms) implements Judgement<ModelStanding> {
    @Override
    public AuditAction action() {
        return AuditAction.PROPOSE_STATUS;
    }

    @Override
    public Ruling<ModelStanding> judge(ModelStanding standing, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.first(
                () -> ConsiderTerms.refusal(standing, circumstances),
                () -> unknownPortfolio(circumstances.settings().organisation()),
                () -> Guard.when(
                        terms.equals(standing.terms()),
                        Rule.NOTHING_CHANGES,
                        standing.model().title(),
                        terms.status()));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        TermsProposal proposal = proposal(standing, terms, circumstances);
        return Ruling.becomes(standing.proposing(proposal), TermsDetails.of(proposal));
    }

    /** The next proposal for the model: what the actor wants it to be. */
    static TermsProposal proposal(ModelStanding standing, ModelTerms wanted, Circumstances circumstances) {
        Instant now = circumstances.now();
        return new TermsProposal(
                standing.proposals().size() + 1,
                wanted,
                standing.terms(),
                circumstances.actor(),
                now,
                now.plus(circumstances.settings().thresholds().requestLifetime()),
                null);
    }

    private Optional<Refusal> unknownPortfolio(Organisation organisation) {
        return terms.portfolios().stream()
                .filter(portfolio -> organisation.portfolios().stream()
                        .noneMatch(unit -> unit.id().equals(portfolio)))
                .findFirst()
                .map(unknown -> Refusal.of(Rule.FIELD_INVALID, "There is no portfolio " + unknown));
    }
}
