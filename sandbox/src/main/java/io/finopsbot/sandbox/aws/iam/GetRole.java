package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.aws.signing.Caller;
import org.springframework.stereotype.Component;

/** {@code aws iam get-role}. */
@Component
final class GetRole implements QueryAction {
    private final IamConsole console;
    private final Permissions permissions;

    GetRole(IamConsole console, Permissions permissions) {
        this.console = console;
        this.permissions = permissions;
    }

    @Override
    public String name() {
        return "GetRole";
    }

    @Override
    public String answer(Caller caller, QueryForm form) {
        String role = IamNames.role(form.required("RoleName"));
        permissions.checkRole(caller, name(), role);
        return RoleXml.of(console.role(caller.account(), role));
    }
}
