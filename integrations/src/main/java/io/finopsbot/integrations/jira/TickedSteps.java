package io.finopsbot.integrations.jira;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The steps that people ticked in a description stay ticked when the bot writes its part of it anew. */
final class TickedSteps {
    private static final String STEP = "finops-step-";
    private static final String DONE = "DONE";

    private TickedSteps() {}

    /** What is wanted, with the steps ticked that are ticked now. */
    static JsonNode kept(@Nullable JsonNode now, JsonNode wanted) {
        Set<String> ticked = ticked(now);
        if (ticked.isEmpty()) {
            return wanted;
        }
        JsonNode copy = wanted.deepCopy();
        for (JsonNode item : Adf.tasks(copy)) {
            if (ticked.contains(id(item)) && item.path("attrs") instanceof ObjectNode attributes) {
                attributes.put("state", DONE);
            }
        }
        return copy;
    }

    private static Set<String> ticked(@Nullable JsonNode now) {
        return now == null
                ? Set.of()
                : Adf.tasks(now).stream()
                        .filter(item ->
                                item.path("attrs").path("state").asString("").equals(DONE))
                        .map(TickedSteps::id)
                        .filter(id -> id.startsWith(STEP))
                        .collect(Collectors.toSet());
    }

    private static String id(JsonNode item) {
        return item.path("attrs").path("localId").asString("");
    }
}
