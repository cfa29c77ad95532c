package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.Messages;
import io.finopsbot.sandbox.slack.team.SlackMessage;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The messages of a channel, newest first, without replies. */
@Component
class ConversationsHistory implements SlackMethod {
    private final Destination destination;
    private final Messages messages;

    ConversationsHistory(Destination destination, Messages messages) {
        this.destination = destination;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "conversations.history";
    }

    @Override
    public ObjectNode answer(Call call) {
        Channel channel = destination.writable(call.text("channel"));
        Span span = Span.of(call);
        List<SlackMessage> matching = messages.lasting(channel.id())
                .filter(SlackMessage::isTopLevel)
                .filter(message -> span.contains(message.ts()))
                .sorted(Comparator.comparing(SlackMessage::ts).reversed())
                .toList();
        return MessageList.answer(Page.of(matching, call), call);
    }
}
