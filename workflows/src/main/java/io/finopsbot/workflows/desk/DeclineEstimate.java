package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.rules.Refusal;
import java.util.Optional;

/**
 * An owner of the portfolio declines the size of the estimate, and says why: the request ends.
 *
 * @param seenRevision the content revision that the owner saw
 */
public record DeclineEstimate(int seenRevision, String reason) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.DECLINE_ESTIMATE;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = EstimateGate.refusal(request, seenRevision, circumstances);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return circumstances
                .order()
                .next(request, RequestMove.DECLINE)
                .fold(state -> Decline.by(circumstances, request, state, reason), because -> Ruling.refused(because));
    }
}
