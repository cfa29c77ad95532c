package io.finopsbot.sandbox.jira.adf;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a person types as a document: one paragraph a line. */
public final class AdfDocument {
    private AdfDocument() {}

    public static JsonNode ofText(String text) {
        ObjectNode document = node("doc");
        document.put("version", 1);
        ArrayNode content = document.putArray("content");
        text.lines().forEach(line -> content.add(paragraph(line)));
        return document;
    }

    private static ObjectNode paragraph(String line) {
        ObjectNode paragraph = node("paragraph");
        ArrayNode content = paragraph.putArray("content");
        if (!line.isEmpty()) {
            content.add(node("text").put("text", line));
        }
        return paragraph;
    }

    private static ObjectNode node(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
