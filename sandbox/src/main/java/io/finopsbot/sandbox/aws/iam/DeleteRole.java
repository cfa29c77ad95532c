package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.aws.signing.Caller;
import org.springframework.stereotype.Component;

/** {@code aws iam delete-role}. */
@Component
final class DeleteRole implements QueryAction {
    private final IamConsole console;
    private final Permissions permissions;

    DeleteRole(IamConsole console, Permissions permissions) {
        this.console = console;
        this.permissions = permissions;
    }

    @Override
    public String name() {
        return "DeleteRole";
    }

    @Override
    public String answer(Caller caller, QueryForm form) {
        String role = IamNames.role(form.required("RoleName"));
        permissions.checkRole(caller, name(), role);
        console.deleteRole(caller.account(), role);
        return "";
    }
}
