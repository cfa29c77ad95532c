package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ProposalEnd;
import io.finopsbot.workflows.models.TermsProposal;
import java.util.HashMap;
import java.util.Map;

/**
 * A second lead does not agree with what a first one has proposed: the terms stay what they are.
 *
 * @param number which proposal the second lead saw
 */
public record RejectTerms(int number, String reason) implements Judgement<ModelStanding> {
    @Override
    public AuditAction action() {
        return AuditAction.REJECT_STATUS;
    }

    @Override
    public Ruling<ModelStanding> judge(ModelStanding standing, Circumstances circumstances) {
        return OpenProposal.forSecondLead(standing, number, circumstances)
                .fold(proposal -> rejected(standing, proposal, circumstances), because -> Ruling.refused(because));
    }

    private Ruling<ModelStanding> rejected(
            ModelStanding standing, TermsProposal proposal, Circumstances circumstances) {
        ProposalEnd end =
                new ProposalEnd(ProposalEnd.Kind.REJECTED, circumstances.actor(), circumstances.now(), reason);
        Map<String, String> details = new HashMap<>(TermsDetails.of(proposal));
        details.put("rejected because", reason);
        return Ruling.becomes(
                standing.ending(end),
                details,
                Tell.person(
                        proposal.by(),
                        NoticeKind.STATUS_REJECTED,
                        standing.model().title(),
                        proposal.terms().status(),
                        circumstances.actor().name(),
                        reason));
    }
}
