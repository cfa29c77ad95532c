package io.finopsbot.sandbox.slack.blocks;

import tools.jackson.databind.JsonNode;

/** A {@code rich_text} block as plain text: the texts in it, one after the other. */
final class RichText {
    private RichText() {}

    static String read(JsonNode node) {
        if (node.path("type").asString("").equals("emoji")) {
            return ":" + node.path("name").asString("") + ":";
        }
        StringBuilder text = new StringBuilder(node.path("text").asString(""));
        node.path("elements").forEach(element -> text.append(read(element)));
        return text.toString();
    }
}
