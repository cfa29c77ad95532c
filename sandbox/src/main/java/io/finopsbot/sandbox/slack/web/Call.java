package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.SlackRefusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The arguments of one call, whether they came as a form or as JSON. */
record Call(ObjectNode arguments) {

    /** An argument that must be there. */
    String text(String name) {
        String value = optional(name);
        if (value == null) {
            throw new SlackRefusal("invalid_arguments", List.of("[ERROR] missing required field: " + name));
        }
        return value;
    }

    @Nullable
    String optional(String name) {
        String value = arguments.path(name).asString("");
        return value.isEmpty() ? null : value;
    }

    boolean flag(String name) {
        String value = arguments.path(name).asString("");
        return value.equals("true") || value.equals("1");
    }

    int number(String name, int otherwise) {
        String value = optional(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,9}")) {
            throw new SlackRefusal("invalid_arguments", List.of("[ERROR] must be a number: " + name));
        }
        return Integer.parseInt(value);
    }

    boolean has(String name) {
        return arguments.has(name);
    }

    /** A JSON argument, which a form carries as a string; missing where it was not sent or is not JSON. */
    JsonNode json(String name) {
        JsonNode value = arguments.path(name);
        if (!value.isString()) {
            return value;
        }
        try {
            return JsonMapper.shared().readTree(value.stringValue());
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.missingNode();
        }
    }
}
