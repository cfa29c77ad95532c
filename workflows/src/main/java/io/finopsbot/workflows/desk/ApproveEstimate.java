package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.EstimateApproval;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.spend.Usd;
import java.util.Map;
import java.util.Optional;

/**
 * An owner of the portfolio approves the size of the estimate; a lead decides on the rest.
 *
 * @param seenRevision the content revision that the owner saw
 */
public record ApproveEstimate(int seenRevision) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.APPROVE_ESTIMATE;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.first(
                () -> EstimateGate.refusal(request, seenRevision, circumstances),
                () -> Proposed.nobody(request, circumstances));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return circumstances
                .order()
                .next(request, RequestMove.ACCEPT_ESTIMATE)
                .fold(state -> approved(request, state, circumstances), because -> Ruling.refused(because));
    }

    private static Ruling<BusinessRequest> approved(
            BusinessRequest request, RequestState state, Circumstances circumstances) {
        Usd estimate = request.fields().monthlyEstimate();
        EstimateApproval approval = new EstimateApproval(
                circumstances.actor(),
                circumstances.now(),
                estimate,
                request.fields().portfolio());
        BusinessRequest next = request.edit()
                .state(state)
                .deliberation(request.deliberation().with(approval))
                .done();
        String by = circumstances.actor().name();
        return Ruling.becomes(
                next,
                Map.of("monthly estimate USD", FieldDetails.plain(estimate)),
                Tell.thread(NoticeKind.ESTIMATE_APPROVED, next.number(), by, FieldDetails.grouped(estimate)));
    }
}
