package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;

/**
 * A lead approves, with a scope. The engineers' tasks follow from it; where the model needs a second lead, only once that one
 * has confirmed.
 *
 * @param seenRevision the content revision that the lead saw
 */
public record Approve(int seenRevision, ScopeChoice choice, Priority priority) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.APPROVE;
    }

    @Override
    public boolean mayBreakGlass() {
        return true;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        return Undecided.approval(request, seenRevision, circumstances)
                .map(Ruling::<BusinessRequest>refused)
                .orElseGet(() -> new ScopeDecision(seenRevision, choice, priority)
                        .judge(request, RequestMove.APPROVE, circumstances));
    }
}
