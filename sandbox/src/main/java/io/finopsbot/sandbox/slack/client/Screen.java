package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.slack.blocks.BlockText;
import io.finopsbot.sandbox.slack.team.Messages;
import io.finopsbot.sandbox.slack.team.SlackMessage;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What a person sees of messages. */
@Component
public class Screen {
    private final Messages messages;
    private final BlockText texts;
    private final Widgets widgets;

    Screen(Messages messages, BlockText texts, Widgets widgets) {
        this.messages = messages;
        this.texts = texts;
        this.widgets = widgets;
    }

    /** What {@code person} sees in a channel, oldest first. */
    public List<SeenMessage> messages(String person, String channel, Predicate<SlackMessage> wanted) {
        return messages.all(channel).stream()
                .filter(message -> message.isVisibleTo(person))
                .filter(wanted)
                .map(this::look)
                .toList();
    }

    public SeenMessage look(SlackMessage message) {
        List<String> buttons = widgets.in(message.blocks()).stream()
                .filter(Widget::isButton)
                .map(Widget::label)
                .toList();
        return new SeenMessage(message, texts.ofMessage(message.text(), message.blocks()), buttons);
    }
}
