package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.aws.signing.Caller;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a caller may do: an administrator everything, a role's session what the role's inline policies allow now. */
@Component
public final class Permissions {
    private final IamConsole console;

    Permissions(IamConsole console) {
        this.console = console;
    }

    public boolean allow(Caller caller, String action, String resource) {
        String role = caller.role();
        if (role == null) {
            return true;
        }
        PolicyVerdict verdict = new PolicyVerdict(action, resource, Set.of(), Map.of());
        return console.find(caller.account(), role)
                .map(found -> verdict.isAllowedBy(found.policies().values()))
                .orElse(false);
    }

    /** Refuses as IAM and STS do. */
    void check(Caller caller, String action, String resource) {
        if (!allow(caller, action, resource)) {
            throw IamProblem.accessDenied(caller.arn(), action, resource);
        }
    }

    /** The same for what IAM does with a role of the caller's account. */
    void checkRole(Caller caller, String action, String role) {
        check(caller, "iam:" + action, "arn:aws:iam::" + caller.account() + ":role/" + role);
    }
}
