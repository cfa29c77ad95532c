package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.Confirmation;
import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A second lead agrees with what a first one has approved. Judged again in full: the model may have been blocked meanwhile,
 * or the workspace that the scope is added to be gone.
 *
 * @param seenRevision the content revision that the second lead saw
 */
public record ConfirmApproval(int seenRevision) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.CONFIRM;
    }

    @Override
    public boolean mayBreakGlass() {
        return true;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.first(
                () -> Proposed.refusal(request, seenRevision, circumstances),
                () -> ModelTermsGuard.refusal(request, circumstances),
                () -> space(request, circumstances),
                () -> name(request, circumstances));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return circumstances
                .order()
                .next(request, RequestMove.CONFIRM)
                .then(state -> {
                    Decision approval = Objects.requireNonNull(request.proposal())
                            .confirmed(new Confirmation(circumstances.actor(), circumstances.now()));
                    return Outcome.of(ScopeDecision.begun(request, state, approval, circumstances)
                            .confirmed(approval)
                            .done());
                })
                .fold(next -> accepted(request, next), because -> Ruling.refused(because));
    }

    private Ruling<BusinessRequest> accepted(BusinessRequest before, BusinessRequest next) {
        Map<String, String> details = new HashMap<>();
        details.put("approved by", next.decided().by().name());
        details.put("seen revision", Integer.toString(seenRevision));
        if (before.isRescoping()) {
            details.putAll(ScopeDetails.before(before.decided()));
        }
        return Ruling.becomes(
                next, details, ScopeDecision.told(before, next.decided().by()));
    }

    /** Why its workspace cannot have its name any more: another one may have got it meanwhile. */
    private static Optional<Refusal> name(BusinessRequest request, Circumstances circumstances) {
        return request.approvedScope()
                .claudePlatform()
                .filter(scope -> request.joins().isEmpty())
                .flatMap(scope -> ScopeChoice.taken(scope.workspace(), request, circumstances));
    }

    /** Why the scope cannot be added to its workspace or role any more; empty if it makes a new one, or still can. */
    private static Optional<Refusal> space(BusinessRequest request, Circumstances circumstances) {
        return request.joins()
                .flatMap(space -> RequestNumber.parse(space.request()))
                .flatMap(holder -> JoinSpace.of(holder, request.number(), circumstances)
                        .then(space -> space.with(request.approvedScope()))
                        .refusal());
    }
}
