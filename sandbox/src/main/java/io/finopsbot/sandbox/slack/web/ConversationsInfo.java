package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.Channels;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

@Component
class ConversationsInfo implements SlackMethod {
    private final Channels channels;

    ConversationsInfo(Channels channels) {
        this.channels = channels;
    }

    @Override
    public String name() {
        return "conversations.info";
    }

    @Override
    public ObjectNode answer(Call call) {
        Channel channel = channels.get(call.text("channel"));
        ObjectNode json = ChannelJson.of(channel);
        if (call.flag("include_num_members")) {
            json.put("num_members", channels.members(channel).size());
        }
        return Answers.with("channel", json);
    }
}
