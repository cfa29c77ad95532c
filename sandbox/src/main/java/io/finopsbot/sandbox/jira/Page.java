package io.finopsbot.sandbox.jira;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A part of a list, counted as Jira counts. */
record Page<T>(List<T> all, int startAt, int maxResults) {
    Page {
        if (startAt < 0 || maxResults < 0) {
            throw JiraProblem.badRequest("startAt and maxResults must not be negative.");
        }
    }

    ObjectNode json(String name, Function<T, JsonNode> each) {
        List<T> part = all.stream().skip(startAt).limit(maxResults).toList();
        ObjectNode json = Json.object()
                .put("startAt", startAt)
                .put("maxResults", maxResults)
                .put("total", all.size())
                .put("isLast", startAt + part.size() >= all.size());
        json.set(name, Json.array(part.stream().map(each)));
        return json;
    }
}
