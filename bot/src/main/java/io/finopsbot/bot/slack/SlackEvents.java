package io.finopsbot.bot.slack;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells events from everything else that Slack sends: they are JSON and carry an id that is the same in every retry. */
final class SlackEvents {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SlackEvents() {}

    static Optional<String> id(byte[] body) {
        if (body.length == 0 || body[0] != '{') {
            return Optional.empty();
        }
        try {
            JsonNode event = JSON.readTree(body);
            boolean callback = "event_callback".equals(event.path("type").asString(""));
            return callback
                    ? Optional.of(event.path("event_id").asString("")).filter(id -> !id.isEmpty())
                    : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }
}
