package io.finopsbot.sandbox.slack.client;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Signs every delivery and posts it to the bot's address, in the form that Slack has for it. */
public final class SignedCourier implements Courier {
    private final SlackDoor door;

    public SignedCourier(SlackDoor door) {
        this.door = door;
    }

    @Override
    public Reply deliver(Delivery delivery) {
        return door.send(signed(delivery));
    }

    private SignedRequest signed(Delivery delivery) {
        ObjectNode payload = delivery.payload();
        return switch (delivery.kind()) {
            case SLASH_COMMAND -> door.sign(SignedRequest.FORM, Forms.encode(fields(payload)));
            case INTERACTION -> door.sign(SignedRequest.FORM, Forms.encode(Map.of("payload", payload.toString())));
            case EVENT -> door.sign(SignedRequest.JSON, payload.toString());
        };
    }

    private static Map<String, String> fields(ObjectNode payload) {
        Map<String, String> fields = new LinkedHashMap<>();
        payload.properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
        return fields;
    }

    @Override
    public boolean knowsTheBot() {
        return door.isConnected();
    }

    @Override
    public boolean isOpen() {
        return door.isConnected();
    }
}
