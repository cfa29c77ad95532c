package io.finopsbot.workflows.approval;

import io.finopsbot.workflows.spaces.WorkspaceName;

/** Model x account x region x IAM scope x workspace: the five dimensions of Claude Platform on AWS. */
public record ClaudePlatformScope(
        Model model, Account account, String region, IamScope iamScope, WorkspaceName workspace)
        implements ApprovalScope {
    @Override
    public Platform platform() {
        return Platform.CLAUDE_PLATFORM;
    }
}
