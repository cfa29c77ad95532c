package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;

/**
 * A lead wants to decide and opens the form for it: nothing changes, but who may not is told so at once.
 *
 * @param seenRevision the content revision that the card showed
 */
public record Consider(int seenRevision) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.CONSIDER;
    }

    @Override
    public boolean mayBreakGlass() {
        return true;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        return Undecided.approval(request, seenRevision, circumstances)
                .map(Ruling::<BusinessRequest>refused)
                .orElseGet(Ruling::unchanged);
    }
}
