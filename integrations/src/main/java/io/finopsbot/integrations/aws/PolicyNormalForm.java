package io.finopsbot.integrations.aws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A policy taken apart into single grants, so that two policies that say the same are the same. The order of things, lists
 * of one, how statements are cut, their ids, the case of actions, and a part that is left out where it means {@code *} do
 * not matter.
 */
final class PolicyNormalForm {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> KNOWN = Set.of("Version", "Id", "Statement");

    private final String version;
    private final Map<Grant, String> actions;

    private PolicyNormalForm(String version, Map<Grant, String> actions) {
        this.version = version;
        this.actions = actions;
    }

    /** The policy of that JSON; empty if it is none, or has parts whose meaning is not known here. */
    static Optional<PolicyNormalForm> parse(String document) {
        try {
            JsonNode policy = JSON.readTree(document);
            if (!policy.isObject() || !KNOWN.containsAll(policy.propertyNames()) || !policy.has("Statement")) {
                return Optional.empty();
            }
            Map<Grant, String> actions = new LinkedHashMap<>();
            for (JsonNode statement : listed(policy.path("Statement"))) {
                StatementReader reader = new StatementReader(statement);
                if (!reader.isKnown()) {
                    return Optional.empty();
                }
                reader.grants().forEach(actions::putIfAbsent);
            }
            // What AWS takes a policy for that does not say its version.
            return Optional.of(new PolicyNormalForm(policy.path("Version").asString("2008-10-17"), actions));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    String version() {
        return version;
    }

    /** What it says and the other one does not, in its own order. */
    List<Grant> beyond(PolicyNormalForm other) {
        return actions.keySet().stream()
                .filter(grant -> !other.actions.containsKey(grant))
                .toList();
    }

    /** The action of one of its grants, as it is spelled there. */
    String action(Grant grant) {
        return Objects.requireNonNull(actions.get(grant));
    }

    /** A single value or the elements of a list, as texts. */
    static List<String> texts(JsonNode node) {
        return listed(node).stream().map(PolicyNormalForm::text).toList();
    }

    private static List<JsonNode> listed(JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(all::add);
        } else {
            all.add(node);
        }
        return all;
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }
}
