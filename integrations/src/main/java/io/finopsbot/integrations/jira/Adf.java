package io.finopsbot.integrations.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads documents (ADF) that people may have changed. */
final class Adf {
    private static final String TICK = "finops-tag-active";

    private Adf() {}

    /** The document's text, a line a block. */
    static String text(@Nullable JsonNode document) {
        if (document == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        append(document, text);
        return text.toString().strip();
    }

    /** Whether the box "tag key is active" is ticked; empty if the box is not there. */
    static Optional<Boolean> ticked(@Nullable JsonNode document) {
        return document == null
                ? Optional.empty()
                : tasks(document).stream()
                        .filter(item ->
                                item.path("attrs").path("localId").asString("").equals(TICK))
                        .findFirst()
                        .map(item ->
                                item.path("attrs").path("state").asString("").equals("DONE"));
    }

    /** All boxes of the document. */
    static List<JsonNode> tasks(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if (node.path("type").asString("").equals("taskItem")) {
            found.add(node);
        }
        node.path("content").forEach(child -> found.addAll(tasks(child)));
        return found;
    }

    private static void append(JsonNode node, StringBuilder text) {
        text.append(node.path("text").asString(""));
        String type = node.path("type").asString("");
        if (type.equals("hardBreak")) {
            text.append('\n');
        }
        // A pasted ARN may become a card, which has its text in an attribute.
        text.append(node.path("attrs").path("url").asString(""));
        node.path("content").forEach(child -> append(child, text));
        if (type.equals("paragraph") || type.equals("codeBlock") || type.equals("heading")) {
            text.append('\n');
        }
    }
}
