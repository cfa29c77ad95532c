package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.Optional;

/**
 * The requester changes what they ask for, as long as nobody has decided. A decision on what was asked before no longer
 * counts.
 *
 * @param seenRevision the content revision that the requester changed
 */
public record ReviseRequest(int seenRevision, RequestFields fields) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.REVISE;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.first(
                () -> refusal(request, seenRevision, circumstances),
                () -> AdditionWanted.refusal(fields, circumstances));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        if (fields.equals(request.fields())) {
            return Ruling.unchanged();
        }
        Optional<Refusal> blocked = ModelTermsGuard.suggestion(fields, circumstances);
        if (blocked.isPresent()) {
            return Ruling.refused(blocked.get());
        }
        BusinessRequest next = request.edit().fields(fields).done();
        return Ruling.becomes(next, FieldDetails.of(next));
    }

    /** Why the actor may not revise that request now; empty if they may. */
    static Optional<Refusal> refusal(BusinessRequest request, int seenRevision, Circumstances circumstances) {
        return Guard.first(
                () -> Guard.requester(circumstances, request),
                () -> Guard.when(
                        request.state() != RequestState.SUBMITTED,
                        Rule.NOT_POSSIBLE_NOW,
                        request.number(),
                        request.state()),
                () -> Guard.when(
                        seenRevision != request.revision(),
                        Rule.CONTENT_CHANGED,
                        request.number(),
                        seenRevision,
                        request.revision()));
    }
}
