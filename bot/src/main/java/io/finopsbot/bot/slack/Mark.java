package io.finopsbot.bot.slack;

import com.slack.api.model.Message;
import java.util.Map;

/**
 * What a message of ours carries unseen, so that it is found again when it is unknown whether it was posted.
 *
 * @param key which message it is, among all of this installation
 */
public record Mark(String installation, String key) {
    private static final String EVENT = "finops_message";

    Message.Metadata metadata() {
        return Message.Metadata.builder()
                .eventType(EVENT)
                .eventPayload(Map.of("installation", installation, "key", key))
                .build();
    }

    boolean isOn(Message message) {
        Message.Metadata metadata = message.getMetadata();
        return metadata != null
                && EVENT.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && installation.equals(metadata.getEventPayload().get("installation"))
                && key.equals(metadata.getEventPayload().get("key"));
    }
}
