package io.finopsbot.sandbox.jira;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What Jira demands of entity properties. */
final class IssueProperties {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_VALUE = 32_768;

    private IssueProperties() {}

    /** Reads {@code [{"key":…,"value":…}]}. */
    static Map<String, JsonNode> ofList(JsonNode list) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        for (JsonNode property : list) {
            String key = property.path("key").asString("");
            properties.put(checkedKey(key), checked(property.path("value")));
        }
        return properties;
    }

    static ArrayNode asList(Map<String, JsonNode> properties) {
        return Json.array(properties.entrySet().stream()
                .map(entry -> Json.object().put("key", entry.getKey()).set("value", entry.getValue())));
    }

    static String checkedKey(String key) {
        if (key.isEmpty() || key.length() > LONGEST_NAME) {
            throw JiraProblem.badRequest("The property key must have 1 to 255 characters.");
        }
        return key;
    }

    static JsonNode checked(JsonNode value) {
        if (value.isMissingNode()) {
            throw JiraProblem.badRequest("The property value must be valid, non-empty JSON.");
        }
        if (value.toString().length() > LONGEST_VALUE) {
            throw JiraProblem.badRequest("The property value cannot be longer than 32,768 characters.");
        }
        return value;
    }
}
