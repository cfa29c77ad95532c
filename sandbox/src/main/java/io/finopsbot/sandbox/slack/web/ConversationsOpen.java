package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.Channels;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Direct messages with one person; groups of people are not played here. */
@Component
class ConversationsOpen implements SlackMethod {
    private final Channels channels;

    ConversationsOpen(Channels channels) {
        this.channels = channels;
    }

    @Override
    public String name() {
        return "conversations.open";
    }

    @Override
    public ObjectNode answer(Call call) {
        String users = call.optional("users");
        if (users == null) {
            throw new SlackRefusal("users_list_not_supplied");
        }
        if (users.contains(",")) {
            throw new SlackRefusal("too_many_users");
        }
        Channel channel = channels.directWith(users);
        return Answers.with("channel", ChannelJson.of(channel));
    }
}
