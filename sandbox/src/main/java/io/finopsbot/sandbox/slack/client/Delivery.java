package io.finopsbot.sandbox.slack.client;

import tools.jackson.databind.node.ObjectNode;

/** Something that the bot is to hear of, whichever way it goes. */
public record Delivery(Kind kind, ObjectNode payload) {
    /** What Slack tells apart. */
    public enum Kind {
        SLASH_COMMAND,
        INTERACTION,
        EVENT
    }
}
