package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.Messages;
import io.finopsbot.sandbox.slack.team.SlackMessage;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A message and what answers it, oldest first. */
@Component
class ConversationsReplies implements SlackMethod {
    private final Destination destination;
    private final Messages messages;

    ConversationsReplies(Destination destination, Messages messages) {
        this.destination = destination;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "conversations.replies";
    }

    @Override
    public ObjectNode answer(Call call) {
        Channel channel = destination.writable(call.text("channel"));
        String ts = call.text("ts");
        List<SlackMessage> thread = messages.thread(channel.id(), ts);
        if (thread.stream().noneMatch(message -> message.ts().equals(ts))) {
            throw new SlackRefusal("thread_not_found");
        }
        Span span = Span.of(call);
        List<SlackMessage> matching = thread.stream()
                .filter(message -> message.ts().equals(ts) || span.contains(message.ts()))
                .toList();
        return MessageList.answer(Page.of(matching, call), call);
    }
}
