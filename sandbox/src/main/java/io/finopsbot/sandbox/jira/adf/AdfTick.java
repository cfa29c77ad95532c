package io.finopsbot.sandbox.jira.adf;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Ticks a box as a person does with the mouse. */
public final class AdfTick {
    private AdfTick() {}

    /** The document with the box ticked whose text contains those words. */
    public static JsonNode ticked(@Nullable JsonNode document, String words) {
        JsonNode copy =
                Objects.requireNonNull(document, "There is no description").deepCopy();
        List<JsonNode> boxes = nodes(copy)
                .filter(node -> node.path("type").asString("").equals("taskItem"))
                .filter(node -> String.join("", node.findValuesAsString("text")).contains(words))
                .toList();
        if (boxes.size() != 1) {
            throw new IllegalArgumentException(boxes.size() + " boxes say " + words);
        }
        ((ObjectNode) boxes.get(0).path("attrs")).put("state", "DONE");
        return copy;
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(
                Stream.of(node), node.path("content").values().stream().flatMap(AdfTick::nodes));
    }
}
