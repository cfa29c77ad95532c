package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.aws.signing.Caller;
import org.springframework.stereotype.Component;

/** {@code aws iam list-role-policies}, in one page. */
@Component
final class ListRolePolicies implements QueryAction {
    private final IamConsole console;
    private final Permissions permissions;

    ListRolePolicies(IamConsole console, Permissions permissions) {
        this.console = console;
        this.permissions = permissions;
    }

    @Override
    public String name() {
        return "ListRolePolicies";
    }

    @Override
    public String answer(Caller caller, QueryForm form) {
        String role = IamNames.role(form.required("RoleName"));
        permissions.checkRole(caller, name(), role);
        Xml names = new Xml();
        console.role(caller.account(), role).policies().keySet().forEach(name -> names.text("member", name));
        return new Xml()
                .element("PolicyNames", names.toString())
                .text("IsTruncated", "false")
                .toString();
    }
}
