package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.Proposal;

/** A lead wants the use of a claimed workspace or role stopped. A second lead has to confirm it. */
public record ProposeSuspension(String reason) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.SUSPEND;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        return Proposals.refusal(request, circumstances)
                .map(Ruling::<BusinessRequest>refused)
                .orElseGet(() -> Proposals.made(
                        request,
                        new Proposal(
                                Proposal.Kind.SUSPENSION, circumstances.actor(), circumstances.now(), reason, null)));
    }
}
