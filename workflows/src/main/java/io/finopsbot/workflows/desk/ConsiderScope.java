package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;

/**
 * A lead wants to change the scope of what was returned and opens the form for it: nothing changes, but who may not is told
 * so at once.
 *
 * @param seenRevision the content revision that the card showed
 */
public record ConsiderScope(int seenRevision) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.CONSIDER;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        return ChangeScope.refusal(request, seenRevision, circumstances)
                .map(Ruling::<BusinessRequest>refused)
                .orElseGet(Ruling::unchanged);
    }
}
