package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.slack.team.SlackMessage;
import java.util.List;

/**
 * A message as it was when a person looked.
 *
 * @param text what they read, buttons as [Approve]
 * @param buttons the texts on its buttons
 */
public record SeenMessage(SlackMessage message, String text, List<String> buttons) {
    public SeenMessage {
        buttons = List.copyOf(buttons);
    }

    public boolean contains(String words) {
        return text.contains(words);
    }
}
