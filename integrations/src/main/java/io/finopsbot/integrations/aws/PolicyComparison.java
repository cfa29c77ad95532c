package io.finopsbot.integrations.aws;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.finopsbot.integrations.aws.Grant.Effect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a policy allows or denies otherwise than approved, one sentence each. */
final class PolicyComparison {
    private PolicyComparison() {}

    static List<String> differences(PolicyNormalForm found, PolicyNormalForm approved) {
        List<String> differences = new ArrayList<>();
        if (!found.version().equals(approved.version())) {
            differences.add(
                    "The version of the policy is %s, approved was %s.".formatted(found.version(), approved.version()));
        }
        actions(found, found.beyond(approved))
                .forEach((grant, actions) -> differences.add("The policy also %s %s."
                        .formatted(grant.effect() == Effect.ALLOW ? "allows" : "denies", what(grant, actions))));
        actions(approved, approved.beyond(found))
                .forEach((grant, actions) -> differences.add("It %s %s."
                        .formatted(grant.effect() == Effect.ALLOW ? "lacks" : "does not deny", what(grant, actions))));
        return differences;
    }

    /** Actions that are granted alike, together. */
    static Map<Grant, List<String>> actions(PolicyNormalForm policy, List<Grant> grants) {
        return grants.stream()
                .collect(groupingBy(Grant::apartFromAction, LinkedHashMap::new, mapping(policy::action, toList())));
    }

    private static String what(Grant grant, List<String> actions) {
        return PolicyWords.listed(actions, "and") + " on " + grant.resource().words()
                + grant.condition().words();
    }
}
