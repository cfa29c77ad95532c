package io.finopsbot.sandbox.slack.socket;

import io.finopsbot.sandbox.slack.client.Delivery;
import io.finopsbot.sandbox.slack.client.Delivery.Kind;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A delivery as it goes over a socket.
 *
 * @param attempt how often it was sent before; only events are sent again
 * @param reason why it is sent again; empty the first time
 */
record Envelope(String id, Delivery delivery, int attempt, String reason) {
    private static final Set<String> ANSWERED = Set.of("view_submission", "block_suggestion");

    static Envelope first(Delivery delivery) {
        return new Envelope(UUID.randomUUID().toString(), delivery, 0, "");
    }

    /** The same once more, in an envelope of its own. */
    Envelope again(String why) {
        return new Envelope(UUID.randomUUID().toString(), delivery, attempt + 1, why);
    }

    boolean isEvent() {
        return delivery.kind() == Kind.EVENT;
    }

    /** Whether the acknowledgement may say something. */
    boolean takesAnswer() {
        return switch (delivery.kind()) {
            case SLASH_COMMAND -> true;
            case INTERACTION ->
                ANSWERED.contains(delivery.payload().path("type").asString(""));
            case EVENT -> false;
        };
    }

    String json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("envelope_id", id)
                .put("type", type())
                .put("accepts_response_payload", takesAnswer());
        json.set("payload", delivery.payload());
        if (isEvent()) {
            json.put("retry_attempt", attempt).put("retry_reason", reason);
        }
        return json.toString();
    }

    private String type() {
        return switch (delivery.kind()) {
            case SLASH_COMMAND -> "slash_commands";
            case INTERACTION -> "interactive";
            case EVENT -> "events_api";
        };
    }
}
