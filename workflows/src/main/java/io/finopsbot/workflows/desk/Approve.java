package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.tasks.TaskChain;
import io.finopsbot.workflows.tasks.TaskKind;
import java.util.Optional;

/**
 * A lead approves, with a scope. The engineers' tasks follow from it.
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
        Optional<Refusal> refusal = Undecided.refusal(request, seenRevision, circumstances);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        Outcome<BusinessRequest> approved =
                choice.checked(request, circumstances).then(chosen -> approved(request, chosen, circumstances));
        return approved.fold(
                next -> Ruling.becomes(
                        next, Deputies.noted(ScopeDetails.of(next.decided(), seenRevision), circumstances, request)),
                because -> Ruling.refused(because));
    }

    private Outcome<BusinessRequest> approved(
            BusinessRequest request, ChosenScope chosen, Circumstances circumstances) {
        return circumstances
                .order()
                .next(request, RequestMove.APPROVE)
                .then(state -> Outcome.of(request.edit()
                        .state(state)
                        .decision(Decision.approval(
                                        circumstances.actor(),
                                        circumstances.now(),
                                        chosen.scope(),
                                        priority,
                                        chosen.joins(),
                                        chosen.widenings())
                                .insteadOf(Deputies.leadBehind(circumstances, request)
                                        .orElse(null)))
                        .chain(chain(chosen))
                        .tagTick(circumstances.ledger().tagTick().orElse(null))
                        .done()));
    }

    private static TaskChain chain(ChosenScope chosen) {
        if (chosen.joins() != null) {
            return TaskChain.of(TaskKind.UPDATE_POLICY);
        }
        return switch (chosen.scope().platform()) {
            case BEDROCK -> TaskChain.of(TaskKind.IMPLEMENT_ROLE);
            case CLAUDE_PLATFORM -> TaskChain.of(TaskKind.CREATE_WORKSPACE, TaskKind.REGISTER_ARN, TaskKind.COMPLETE);
        };
    }
}
