package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.tasks.TaskChain;
import io.finopsbot.workflows.tasks.TaskKind;
import java.util.Objects;

/** The tasks that follow from an approval. */
final class FirstChain {
    private FirstChain() {}

    static TaskChain of(Decision approval) {
        if (approval.joins() != null) {
            return TaskChain.of(TaskKind.UPDATE_POLICY);
        }
        return switch (Objects.requireNonNull(approval.scope()).platform()) {
            case BEDROCK -> TaskChain.of(TaskKind.IMPLEMENT_ROLE);
            case CLAUDE_PLATFORM -> TaskChain.of(TaskKind.CREATE_WORKSPACE, TaskKind.REGISTER_ARN, TaskKind.COMPLETE);
        };
    }
}
