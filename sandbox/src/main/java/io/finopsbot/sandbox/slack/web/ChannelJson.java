package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.SlackApp;
import tools.jackson.databind.node.ObjectNode;

/** A channel as the Web API shows it. */
final class ChannelJson {
    private ChannelJson() {}

    static ObjectNode of(Channel channel) {
        ObjectNode json = Answers.empty()
                .put("id", channel.id())
                .put("context_team_id", SlackApp.TEAM_ID)
                .put("is_im", channel.isDirect())
                .put("is_channel", !channel.isDirect())
                .put("is_group", false)
                .put("is_mpim", false)
                .put("is_private", channel.isDirect())
                .put("is_archived", false);
        if (channel.partner() != null) {
            return json.put("user", channel.partner()).put("is_open", true);
        }
        return json.put("name", channel.name()).put("is_member", channel.botIsMember());
    }
}
