package io.finopsbot.sandbox.aws;

import io.finopsbot.sandbox.aws.iam.Permissions;
import io.finopsbot.sandbox.aws.signing.SignedCall;
import org.springframework.stereotype.Component;

/** Who may do what with workspaces: administrators everything, a role's session what its policies allow. */
@Component
final class WorkspacePermissions {
    private final Permissions permissions;

    WorkspacePermissions(Permissions permissions) {
        this.permissions = permissions;
    }

    void check(SignedCall call, String action, String resource) {
        String whole = Workspace.SERVICE + ":" + action;
        if (!permissions.allow(call.caller(), whole, resource)) {
            throw WorkspaceProblem.forbidden("User: %s is not authorized to perform: %s on resource: %s"
                    .formatted(call.caller().arn(), whole, resource));
        }
    }
}
