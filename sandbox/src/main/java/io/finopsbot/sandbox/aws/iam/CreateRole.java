package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.aws.signing.Caller;
import org.springframework.stereotype.Component;

/** {@code aws iam create-role}. */
@Component
final class CreateRole implements QueryAction {
    private final IamConsole console;
    private final Permissions permissions;

    CreateRole(IamConsole console, Permissions permissions) {
        this.console = console;
        this.permissions = permissions;
    }

    @Override
    public String name() {
        return "CreateRole";
    }

    @Override
    public String answer(Caller caller, QueryForm form) {
        String role = IamNames.role(form.required("RoleName"));
        permissions.checkRole(caller, name(), role);
        return RoleXml.of(console.createRole(
                caller.account(), form.optional("Path", "/"), role, form.required("AssumeRolePolicyDocument")));
    }
}
