package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ProposalEnd;
import io.finopsbot.workflows.models.TermsProposal;

/**
 * A second lead confirms what a first one has proposed: from now on those are the terms.
 *
 * @param number which proposal the second lead saw
 */
public record ConfirmTerms(int number) implements Judgement<ModelStanding> {
    @Override
    public AuditAction action() {
        return AuditAction.CONFIRM_STATUS;
    }

    @Override
    public Ruling<ModelStanding> judge(ModelStanding standing, Circumstances circumstances) {
        return OpenProposal.forSecondLead(standing, number, circumstances)
                .fold(proposal -> confirmed(standing, proposal, circumstances), because -> Ruling.refused(because));
    }

    private static Ruling<ModelStanding> confirmed(
            ModelStanding standing, TermsProposal proposal, Circumstances circumstances) {
        ProposalEnd end = new ProposalEnd(ProposalEnd.Kind.CONFIRMED, circumstances.actor(), circumstances.now(), null);
        return Ruling.becomes(
                standing.ending(end),
                TermsDetails.of(proposal),
                Tell.person(
                        proposal.by(),
                        NoticeKind.STATUS_CONFIRMED,
                        standing.model().title(),
                        proposal.terms().status(),
                        circumstances.actor().name()));
    }
}
