package io.finopsbot.integrations.aws;

import io.finopsbot.integrations.aws.Grant.Effect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Takes one statement of a policy apart into single grants. */
record StatementReader(JsonNode statement) {
    private static final Set<String> KNOWN = Set.of(
            "Sid",
            "Effect",
            "Principal",
            "NotPrincipal",
            "Action",
            "NotAction",
            "Resource",
            "NotResource",
            "Condition");

    /** Whether the meaning of all its parts is known here. */
    boolean isKnown() {
        String effect = statement.path("Effect").asString("");
        return statement.isObject()
                && KNOWN.containsAll(statement.propertyNames())
                && (effect.equals("Allow") || effect.equals("Deny"));
    }

    /** Each grant with its action as it is spelled. */
    Map<Grant, String> grants() {
        Effect effect = statement.path("Effect").asString("").equals("Allow") ? Effect.ALLOW : Effect.DENY;
        Condition condition = Condition.of(statement.path("Condition"));
        Map<Grant, String> grants = new LinkedHashMap<>();
        for (Extent who : principals()) {
            for (Extent action : extents("Action")) {
                for (Extent resource : extents("Resource")) {
                    grants.putIfAbsent(
                            new Grant(effect, who, inLowerCase(action), resource, condition), action.words());
                }
            }
        }
        return grants;
    }

    private List<Extent> extents(String field) {
        if (statement.has("Not" + field)) {
            return List.of(Extent.allBut(PolicyNormalForm.texts(statement.path("Not" + field))));
        }
        return statement.has(field)
                ? PolicyNormalForm.texts(statement.path(field)).stream()
                        .map(Extent::one)
                        .toList()
                : List.of(Extent.one("*"));
    }

    private List<Extent> principals() {
        if (statement.has("NotPrincipal")) {
            return List.of(Extent.allBut(named(statement.path("NotPrincipal"))));
        }
        return statement.has("Principal")
                ? named(statement.path("Principal")).stream().map(Extent::one).toList()
                : List.of(Extent.one(""));
    }

    /** With their kinds, since a service and a web identity can have the same name. A bare {@code *} is everybody. */
    private static List<String> named(JsonNode principals) {
        if (!principals.isObject()) {
            return PolicyNormalForm.texts(principals).stream()
                    .map("AWS:"::concat)
                    .toList();
        }
        List<String> all = new ArrayList<>();
        principals
                .properties()
                .forEach(kind ->
                        PolicyNormalForm.texts(kind.getValue()).forEach(name -> all.add(kind.getKey() + ":" + name)));
        return all;
    }

    private static Extent inLowerCase(Extent action) {
        return action.allBut()
                ? Extent.allBut(action.values().stream()
                        .map(value -> value.toLowerCase(Locale.ROOT))
                        .toList())
                : Extent.one(action.words().toLowerCase(Locale.ROOT));
    }
}
