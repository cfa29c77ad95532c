package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A lead declines, and says why.
 *
 * @param seenRevision the content revision that the lead saw
 */
public record Decline(int seenRevision, String reason) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.DECLINE;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Undecided.refusal(
                request, seenRevision, circumstances, Set.of(RequestState.SUBMITTED, RequestState.PROPOSED));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return circumstances
                .order()
                .next(request, RequestMove.DECLINE)
                .fold(state -> by(circumstances, request, state, reason), because -> Ruling.refused(because));
    }

    /** What becomes of a request that the actor declines. */
    static Ruling<BusinessRequest> by(
            Circumstances circumstances, BusinessRequest request, RequestState state, String reason) {
        Actor by = circumstances.actor();
        BusinessRequest next = request.edit()
                .state(state)
                .decision(Decision.decline(by, circumstances.now(), reason)
                        .insteadOf(Deputies.leadBehind(circumstances, request).orElse(null)))
                .done();
        return Ruling.becomes(
                next,
                Deputies.noted(
                        Map.of("reason", reason, "seen revision", Integer.toString(request.revision())),
                        circumstances,
                        request),
                Tell.requester(next, NoticeKind.DECLINED, next.number(), by.name(), reason));
    }
}
