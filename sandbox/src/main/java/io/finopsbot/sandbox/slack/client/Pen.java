package io.finopsbot.sandbox.slack.client;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Sends interaction payloads in the form in which Slack sends them. */
@Component
class Pen {
    private final SlackDoor door;

    Pen(SlackDoor door) {
        this.door = door;
    }

    Reply send(JsonNode payload) {
        String body = Forms.encode(Map.of("payload", payload.toString()));
        return door.send(door.sign(SignedRequest.FORM, body));
    }

    Reply sendForm(String body) {
        return door.send(door.sign(SignedRequest.FORM, body));
    }
}
