package io.finopsbot.sandbox.aws.iam;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Whether policies allow something. Of conditions, {@code StringEquals} and {@code StringLike} are understood; any other
 * one never holds.
 *
 * @param action such as {@code iam:GetRole}
 * @param resource an ARN or {@code *}
 * @param principals all the names of who asks; only trust policies name any
 * @param context what conditions ask about
 */
record PolicyVerdict(String action, String resource, Set<String> principals, Map<String, String> context) {
    /** Allowed by one statement and denied by none. */
    boolean isAllowedBy(Collection<String> documents) {
        List<JsonNode> matching = documents.stream()
                .flatMap(document -> PolicyDocument.statements(document).stream())
                .filter(this::concerns)
                .toList();
        return matching.stream().noneMatch(statement -> isEffect(statement, "Deny"))
                && matching.stream().anyMatch(statement -> isEffect(statement, "Allow"));
    }

    private static boolean isEffect(JsonNode statement, String effect) {
        return statement.path("Effect").asString("").equals(effect);
    }

    private boolean concerns(JsonNode statement) {
        return isNamed(statement, "Action", this::isAction)
                && isNamed(statement, "Resource", pattern -> isLike(pattern, resource))
                && isNamed(statement, "Principal", this::isPrincipal)
                && statement.path("Condition").properties().stream()
                        .allMatch(condition -> holds(condition.getKey(), condition.getValue()));
    }

    /** A field that is not there says nothing against it. */
    private static boolean isNamed(JsonNode statement, String field, Predicate<String> isMeant) {
        if (statement.has("Not" + field)) {
            return texts(statement.path("Not" + field)).noneMatch(isMeant);
        }
        return !statement.has(field) || texts(statement.path(field)).anyMatch(isMeant);
    }

    /** Of principals, those that are of AWS; nobody else asks here. */
    private static Stream<String> texts(JsonNode values) {
        return PolicyDocument.texts(values.isObject() ? values.path("AWS") : values).stream();
    }

    private boolean isAction(String pattern) {
        return like(pattern, Pattern.CASE_INSENSITIVE).matcher(action).matches();
    }

    private boolean isPrincipal(String name) {
        return name.equals("*") || principals.contains(name);
    }

    private boolean holds(String operator, JsonNode keys) {
        return (operator.equals("StringEquals") || operator.equals("StringLike"))
                && keys.properties().stream().allMatch(key -> {
                    String actual = context.get(key.getKey());
                    return actual != null
                            && PolicyDocument.texts(key.getValue()).stream()
                                    .anyMatch(value -> operator.equals("StringLike")
                                            ? isLike(value, actual)
                                            : value.equals(actual));
                });
    }

    private static boolean isLike(String pattern, String text) {
        return like(pattern, 0).matcher(text).matches();
    }

    private static Pattern like(String pattern, int flags) {
        String expression = Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.compile(expression, Pattern.DOTALL | flags);
    }
}
