package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.tasks.TaskChain;
import io.finopsbot.workflows.tasks.TaskKind;
import java.util.Objects;

/** The tasks that follow from an approval. Nothing is created of what is there already. */
final class FirstChain {
    private FirstChain() {}

    static TaskChain of(BusinessRequest request, Decision approval) {
        if (approval.joins() != null) {
            return TaskChain.of(TaskKind.UPDATE_POLICY);
        }
        boolean adopted = request.life().adopted() != null;
        return switch (Objects.requireNonNull(approval.scope()).platform()) {
            case BEDROCK -> TaskChain.of(adopted ? TaskKind.UPDATE_POLICY : TaskKind.IMPLEMENT_ROLE);
            case CLAUDE_PLATFORM ->
                adopted
                        ? TaskChain.of(TaskKind.REGISTER_ARN, TaskKind.COMPLETE)
                        : TaskChain.of(TaskKind.CREATE_WORKSPACE, TaskKind.REGISTER_ARN, TaskKind.COMPLETE);
        };
    }
}
