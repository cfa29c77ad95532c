package io.finopsbot.integrations.aws;

import io.finopsbot.integrations.aws.Grant.Effect;
import java.util.ArrayList;
import java.util.List;

/** Who may assume a role otherwise than approved, one sentence each. */
final class TrustComparison {
    private TrustComparison() {}

    static List<String> differences(PolicyNormalForm found, PolicyNormalForm approved) {
        List<String> differences = new ArrayList<>();
        if (!found.version().equals(approved.version())) {
            differences.add("The version of the trust policy is %s, approved was %s."
                    .formatted(found.version(), approved.version()));
        }
        PolicyComparison.actions(found, found.beyond(approved))
                .forEach((grant, actions) -> differences.add("The trust policy also %s %s."
                        .formatted(grant.effect() == Effect.ALLOW ? "lets" : "forbids", what(grant, actions))));
        PolicyComparison.actions(approved, approved.beyond(found))
                .forEach((grant, actions) -> differences.add("The trust policy does not %s %s."
                        .formatted(grant.effect() == Effect.ALLOW ? "let" : "forbid", what(grant, actions))));
        return differences;
    }

    private static String what(Grant grant, List<String> actions) {
        List<String> deeds = actions.stream().map(TrustComparison::deed).toList();
        String to = grant.effect() == Effect.ALLOW ? " " : " to ";
        return who(grant.who())
                + to
                + PolicyWords.listed(deeds, "and")
                + grant.condition().words();
    }

    private static String deed(String action) {
        return action.equalsIgnoreCase("sts:AssumeRole") ? "assume the role" : "do " + action;
    }

    private static String who(Extent principal) {
        List<String> names =
                principal.values().stream().map(TrustComparison::name).toList();
        return (principal.allBut() ? "everybody but " : "") + PolicyWords.listed(names, "and");
    }

    /** The name without its kind. */
    private static String name(String principal) {
        String name = principal.substring(principal.indexOf(':') + 1);
        return name.equals("*") ? "everybody" : name;
    }
}
