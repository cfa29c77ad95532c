package io.finopsbot.sandbox.slack.client;

import tools.jackson.databind.JsonNode;

/**
 * Something on the screen that a person can use.
 *
 * @param label what a person calls it: the label of the input, the text beside it, or the text on the button
 * @param isInput whether it belongs to an input block, so that it is sent with the form
 * @param isOptional whether it may be left empty
 * @param tellsAtOnce whether the bot hears of each change
 */
record Widget(
        String label, String blockId, JsonNode element, boolean isInput, boolean isOptional, boolean tellsAtOnce) {

    String actionId() {
        return element.path("action_id").asString("");
    }

    String type() {
        return element.path("type").asString("");
    }

    boolean isButton() {
        return type().equals("button");
    }
}
