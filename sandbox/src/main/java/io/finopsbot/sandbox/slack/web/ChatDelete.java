package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.Messages;
import io.finopsbot.sandbox.slack.team.SlackMessage;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

@Component
class ChatDelete implements SlackMethod {
    private final Destination destination;
    private final Messages messages;

    ChatDelete(Destination destination, Messages messages) {
        this.destination = destination;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "chat.delete";
    }

    @Override
    public ObjectNode answer(Call call) {
        Channel channel = destination.writable(call.text("channel"));
        String ts = call.text("ts");
        SlackMessage message = messages.find(channel.id(), ts)
                .filter(found -> !found.isEphemeral())
                .orElseThrow(() -> new SlackRefusal("message_not_found"));
        if (!message.isByBot()) {
            throw new SlackRefusal("cant_delete_message");
        }
        messages.delete(channel.id(), ts);
        return Answers.empty().put("channel", channel.id()).put("ts", ts);
    }
}
