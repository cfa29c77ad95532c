package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.aws.signing.Caller;
import org.springframework.stereotype.Component;

/** {@code aws iam delete-role-policy}. */
@Component
final class DeleteRolePolicy implements QueryAction {
    private final IamConsole console;
    private final Permissions permissions;

    DeleteRolePolicy(IamConsole console, Permissions permissions) {
        this.console = console;
        this.permissions = permissions;
    }

    @Override
    public String name() {
        return "DeleteRolePolicy";
    }

    @Override
    public String answer(Caller caller, QueryForm form) {
        String role = IamNames.role(form.required("RoleName"));
        permissions.checkRole(caller, name(), role);
        console.deleteRolePolicy(caller.account(), role, form.required("PolicyName"));
        return "";
    }
}
