package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.SlackRefusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the arguments of a call from a form or a JSON body. */
final class CallReader {
    private CallReader() {}

    static Call read(HttpServletRequest request) throws IOException {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        return new Call(type.startsWith("application/json") ? fromJson(request) : fromForm(request));
    }

    private static ObjectNode fromForm(HttpServletRequest request) {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        request.getParameterMap().forEach((name, values) -> arguments.put(name, values[0]));
        return arguments;
    }

    private static ObjectNode fromJson(HttpServletRequest request) throws IOException {
        try {
            JsonNode body = JsonMapper.shared().readTree(request.getInputStream());
            if (body instanceof ObjectNode object) {
                return object;
            }
            throw new SlackRefusal("json_not_object");
        } catch (JacksonException e) {
            throw new SlackRefusal("invalid_json");
        }
    }
}
