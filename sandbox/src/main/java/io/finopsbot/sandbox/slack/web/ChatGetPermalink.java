package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.SandboxAddress;
import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.Channels;
import io.finopsbot.sandbox.slack.team.Messages;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

@Component
class ChatGetPermalink implements SlackMethod {
    private final SandboxAddress address;
    private final Channels channels;
    private final Messages messages;

    ChatGetPermalink(SandboxAddress address, Channels channels, Messages messages) {
        this.address = address;
        this.channels = channels;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "chat.getPermalink";
    }

    @Override
    public ObjectNode answer(Call call) {
        Channel channel = channels.get(call.text("channel"));
        String ts = call.text("message_ts");
        if (messages.find(channel.id(), ts).isEmpty()) {
            throw new SlackRefusal("message_not_found");
        }
        String link = address.baseUrl() + "/archives/" + channel.id() + "/p" + ts.replace(".", "");
        return Answers.empty().put("channel", channel.id()).put("permalink", link);
    }
}
