package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ProposalEnd;

/**
 * Who proposed other terms no longer wants them.
 *
 * @param number which proposal
 */
public record WithdrawTerms(int number) implements Judgement<ModelStanding> {
    @Override
    public AuditAction action() {
        return AuditAction.WITHDRAW_STATUS;
    }

    @Override
    public Ruling<ModelStanding> judge(ModelStanding standing, Circumstances circumstances) {
        ProposalEnd end = new ProposalEnd(ProposalEnd.Kind.WITHDRAWN, circumstances.actor(), circumstances.now(), null);
        return OpenProposal.forProposer(standing, number, circumstances)
                .fold(
                        proposal -> Ruling.becomes(standing.ending(end), TermsDetails.of(proposal)),
                        because -> Ruling.refused(because));
    }
}
