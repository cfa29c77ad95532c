package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.tasks.TaskChain;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Objects;

/** The tasks that follow from an approval. Nothing is created of what is there already. */
final class FirstChain {
    private static final String WHY = "The scope was changed";

    private FirstChain() {}

    /** The first tasks of a request; if its scope was changed, after those of the scope before, which are cancelled. */
    static TaskChain of(BusinessRequest request, Decision approval, Circumstances circumstances) {
        TaskChain before = request.chain();
        return circumstances
                .order()
                .chains()
                .cancelled(before, circumstances.actor(), circumstances.now(), WHY)
                .replacedBy(kinds(request, approval));
    }

    private static TaskKind[] kinds(BusinessRequest request, Decision approval) {
        if (approval.joins() != null) {
            return kinds(TaskKind.UPDATE_POLICY);
        }
        ApprovalScope scope = Objects.requireNonNull(approval.scope());
        boolean adopted = request.life().adopted() != null;
        return switch (scope.platform()) {
            case BEDROCK -> kinds(adopted ? TaskKind.UPDATE_POLICY : TaskKind.IMPLEMENT_ROLE);
            case CLAUDE_PLATFORM ->
                adopted || isCreated(request, scope)
                        ? kinds(TaskKind.REGISTER_ARN, TaskKind.COMPLETE)
                        : kinds(TaskKind.CREATE_WORKSPACE, TaskKind.REGISTER_ARN, TaskKind.COMPLETE);
        };
    }

    /** Whether the engineers have created that workspace, in that place, for the scope before. */
    private static boolean isCreated(BusinessRequest request, ApprovalScope scope) {
        Decision before = request.decision();
        ApprovalScope earlier = before == null || before.joins() != null ? null : before.scope();
        boolean samePlace = earlier != null
                && earlier.platform() == scope.platform()
                && earlier.account().equals(scope.account())
                && earlier.region().equals(scope.region())
                && earlier.anchorName().equals(scope.anchorName());
        return samePlace
                && request.chain().tasks().stream()
                        .filter(task -> !request.chain().isReplaced(task))
                        .noneMatch(task -> task.kind() == TaskKind.CREATE_WORKSPACE && task.state() != TaskState.DONE);
    }

    private static TaskKind[] kinds(TaskKind... kinds) {
        return kinds;
    }
}
