package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.aws.signing.Caller;
import org.springframework.stereotype.Component;

/** {@code aws iam put-role-policy}: silent, and in the place of one of the same name. */
@Component
final class PutRolePolicy implements QueryAction {
    private final IamConsole console;
    private final Permissions permissions;

    PutRolePolicy(IamConsole console, Permissions permissions) {
        this.console = console;
        this.permissions = permissions;
    }

    @Override
    public String name() {
        return "PutRolePolicy";
    }

    @Override
    public String answer(Caller caller, QueryForm form) {
        String role = IamNames.role(form.required("RoleName"));
        permissions.checkRole(caller, name(), role);
        console.putRolePolicy(caller.account(), role, form.required("PolicyName"), form.required("PolicyDocument"));
        return "";
    }
}
