package io.finopsbot.sandbox.jira;

import tools.jackson.databind.node.ObjectNode;

/** A status as Jira shows it. */
final class StatusJson {
    private StatusJson() {}

    static ObjectNode of(Status status) {
        ObjectNode json = Json.object()
                .put("self", SelfLinks.of("/status/" + status.id()))
                .put("id", status.id())
                .put("name", status.name());
        json.set("statusCategory", category(status.category()));
        return json;
    }

    private static ObjectNode category(String key) {
        return switch (key) {
            case "new" -> Json.object().put("id", 2).put("key", key).put("name", "To Do");
            case "done" -> Json.object().put("id", 3).put("key", key).put("name", "Done");
            default -> Json.object().put("id", 4).put("key", key).put("name", "In Progress");
        };
    }
}
