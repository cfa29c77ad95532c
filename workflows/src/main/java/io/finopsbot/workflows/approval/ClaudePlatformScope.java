package io.finopsbot.workflows.approval;

import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.util.List;

/**
 * Model x account x region x IAM scope x workspace: the five dimensions of Claude Platform on AWS.
 *
 * @param agenticActions the actions that the lead listed, in order; empty unless {@link IamScope#AGENTIC}
 */
public record ClaudePlatformScope(
        Model model,
        Account account,
        String region,
        IamScope iamScope,
        List<String> agenticActions,
        WorkspaceName workspace)
        implements ApprovalScope {
    public ClaudePlatformScope {
        agenticActions = List.copyOf(agenticActions);
    }

    @Override
    public Platform platform() {
        return Platform.CLAUDE_PLATFORM;
    }

    @Override
    public String anchorName() {
        return workspace.value();
    }
}
