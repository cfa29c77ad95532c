package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ProposalEnd;
import io.finopsbot.workflows.models.TermsProposal;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.Instant;
import java.util.Optional;

/** The proposal that somebody pressed a button of, if it still waits. */
final class OpenProposal {
    private OpenProposal() {}

    /** The proposal of that number for a lead who did not make it. */
    static Outcome<TermsProposal> forSecondLead(ModelStanding standing, int number, Circumstances circumstances) {
        String model = standing.model().title();
        return Guard.leadInPerson(circumstances, model)
                .map(Outcome::<TermsProposal>refused)
                .orElseGet(() -> waiting(standing, number, circumstances))
                .then(proposal -> isBy(proposal, circumstances)
                        ? Outcome.refused(Rule.OWN_PROPOSAL, model)
                        : Outcome.of(proposal));
    }

    /** The proposal of that number for the person who made it. */
    static Outcome<TermsProposal> forProposer(ModelStanding standing, int number, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.member(circumstances);
        return refusal.map(Outcome::<TermsProposal>refused)
                .orElseGet(() -> waiting(standing, number, circumstances))
                .then(proposal -> isBy(proposal, circumstances)
                        ? Outcome.of(proposal)
                        : Outcome.refused(
                                Rule.NOT_THE_PROPOSER,
                                standing.model().title(),
                                proposal.by().name()));
    }

    private static Outcome<TermsProposal> waiting(ModelStanding standing, int number, Circumstances circumstances) {
        TermsProposal proposal = standing.proposals().stream()
                .filter(made -> made.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No proposal " + number + " for " + standing.model().key()));
        ProposalEnd end = proposal.end();
        if (end != null) {
            return settled(standing, end.kind(), end.by(), end.at());
        }
        return circumstances.now().isBefore(proposal.expiresAt())
                ? Outcome.of(proposal)
                : settled(standing, ProposalEnd.Kind.EXPIRED, ExpireTerms.BOT, proposal.expiresAt());
    }

    private static Outcome<TermsProposal> settled(ModelStanding standing, ProposalEnd.Kind kind, Actor by, Instant at) {
        return Outcome.refused(Rule.PROPOSAL_SETTLED, standing.model().title(), kind, by.name(), Moment.of(at));
    }

    private static boolean isBy(TermsProposal proposal, Circumstances circumstances) {
        return circumstances.actsAs(proposal.by());
    }
}
