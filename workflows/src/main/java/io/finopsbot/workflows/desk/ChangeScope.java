package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.Optional;

/**
 * An engineer could not do a task as it was approved, and a lead decides on another scope: the old tasks are cancelled, and new
 * ones follow. Where the new model needs a second lead, the old decision stands until that one has confirmed.
 *
 * @param seenRevision the content revision that the lead saw
 */
public record ChangeScope(int seenRevision, ScopeChoice choice, Priority priority) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.CHANGE_SCOPE;
    }

    /** Why the actor may not change the scope now; empty if they may. */
    static Optional<Refusal> refusal(BusinessRequest request, int seenRevision, Circumstances circumstances) {
        return Guard.first(
                () -> Guard.lead(circumstances, request),
                () -> Guard.notRequester(circumstances, request),
                () -> Guard.approver(circumstances, request),
                () -> Guard.when(
                        request.state() != RequestState.RETURNED,
                        Rule.NOT_POSSIBLE_NOW,
                        request.number(),
                        request.state()),
                () -> Undecided.changed(request, seenRevision));
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        return refusal(request, seenRevision, circumstances)
                .map(Ruling::<BusinessRequest>refused)
                .orElseGet(() -> new ScopeDecision(seenRevision, choice, priority)
                        .judge(request, RequestMove.CHANGE_SCOPE, circumstances));
    }
}
