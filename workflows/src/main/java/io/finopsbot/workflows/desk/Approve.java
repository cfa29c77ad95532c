package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.tasks.TaskChain;
import io.finopsbot.workflows.tasks.TaskKind;
import java.util.Map;
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
    public Ruling judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Undecided.refusal(request, seenRevision, circumstances);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        Outcome<BusinessRequest> approved =
                choice.checked(circumstances).then(scope -> approved(request, scope, circumstances));
        return approved.fold(
                next -> Ruling.becomes(next, details(next.approvedScope())), because -> Ruling.refused(because));
    }

    private Outcome<BusinessRequest> approved(
            BusinessRequest request, ClaudePlatformScope scope, Circumstances circumstances) {
        return circumstances
                .order()
                .next(request, RequestMove.APPROVE)
                .then(state -> Outcome.of(request.edit()
                        .state(state)
                        .decision(Decision.approval(circumstances.actor(), circumstances.now(), scope, priority))
                        .chain(TaskChain.of(TaskKind.CREATE_WORKSPACE, TaskKind.REGISTER_ARN, TaskKind.COMPLETE))
                        .tagTick(circumstances.ledger().tagTick().orElse(null))
                        .done()));
    }

    private Map<String, String> details(ClaudePlatformScope scope) {
        return Map.of(
                "platform", scope.platform().id(),
                "model", scope.model().id(),
                "account", scope.account().id(),
                "region", scope.region(),
                "iam scope", scope.iamScope().name(),
                "workspace", scope.workspace().value(),
                "priority", priority.name(),
                "business case", "acknowledged",
                "seen revision", Integer.toString(seenRevision));
    }
}
