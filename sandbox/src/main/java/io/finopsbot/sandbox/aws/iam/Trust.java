package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.aws.signing.Caller;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a role may be assumed by somebody: what its trust policy says of the names that they go by. */
record Trust(PolicyVerdict verdict) {
    /** Somebody who says that external id; null if they say none. */
    static Trust of(Caller caller, @Nullable String externalId) {
        Set<String> names = new HashSet<>();
        names.add(caller.arn());
        names.add(caller.account());
        names.add("arn:aws:iam::" + caller.account() + ":root");
        if (caller.role() != null) {
            names.add("arn:aws:iam::" + caller.account() + ":role/" + caller.role());
        }
        Map<String, String> context =
                externalId == null ? Map.of() : Map.of("sts:ExternalId", IamNames.externalId(externalId));
        return new Trust(new PolicyVerdict("sts:AssumeRole", "*", names, context));
    }

    boolean isGivenBy(Role role) {
        return verdict.isAllowedBy(List.of(role.trustPolicy()));
    }
}
