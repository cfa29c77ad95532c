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
                .fold(state -> declined(request, state, circumstances), because -> Ruling.refused(because));
    }

    private Ruling<BusinessRequest> declined(BusinessRequest request, RequestState state, Circumstances circumstances) {
        Actor by = circumstances.actor();
        BusinessRequest next = request.edit()
                .state(state)
                .decision(Decision.decline(by, circumstances.now(), reason))
                .done();
        return Ruling.becomes(
                next,
                Map.of("reason", reason, "seen revision", Integer.toString(seenRevision)),
                Tell.requester(next, NoticeKind.DECLINED, next.number(), by.name(), reason));
    }
}
