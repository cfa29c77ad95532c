package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.aws.signing.Caller;
import org.springframework.stereotype.Component;

/** {@code aws iam get-role-policy}. */
@Component
final class GetRolePolicy implements QueryAction {
    private final IamConsole console;
    private final Permissions permissions;

    GetRolePolicy(IamConsole console, Permissions permissions) {
        this.console = console;
        this.permissions = permissions;
    }

    @Override
    public String name() {
        return "GetRolePolicy";
    }

    @Override
    public String answer(Caller caller, QueryForm form) {
        String role = IamNames.role(form.required("RoleName"));
        permissions.checkRole(caller, name(), role);
        Role found = console.role(caller.account(), role);
        String policy = form.required("PolicyName");
        return new Xml()
                .text("RoleName", found.name())
                .text("PolicyName", policy)
                .policy("PolicyDocument", console.rolePolicy(caller.account(), role, policy))
                .toString();
    }
}
