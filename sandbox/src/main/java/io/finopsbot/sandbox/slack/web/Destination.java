package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.Channels;
import io.finopsbot.sandbox.slack.team.Messages;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where a message shall go, and whether the bot may write there. */
@Component
class Destination {
    private final Channels channels;
    private final Messages messages;

    Destination(Channels channels, Messages messages) {
        this.channels = channels;
        this.messages = messages;
    }

    /** A channel, or the direct message with the person whose id was given instead. */
    Channel writable(String id) {
        Channel channel = id.startsWith("U") ? directWith(id) : channels.get(id);
        if (!channel.botIsMember()) {
            throw new SlackRefusal("not_in_channel");
        }
        return channel;
    }

    private Channel directWith(String person) {
        try {
            return channels.directWith(person);
        } catch (SlackRefusal refusal) {
            throw new SlackRefusal("channel_not_found");
        }
    }

    void checkThread(Channel channel, @Nullable String thread) {
        if (thread != null && messages.find(channel.id(), thread).isEmpty()) {
            throw new SlackRefusal("thread_not_found");
        }
    }
}
