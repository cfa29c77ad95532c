package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.Draft;
import io.finopsbot.sandbox.slack.team.SlackApp;
import io.finopsbot.sandbox.slack.team.SlackMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Ordinary messages of a person, and the events that tell the bot of them. */
final class Talk {
    private final SlackClient client;
    private final Person person;

    Talk(SlackClient client, Person person) {
        this.client = client;
        this.person = person;
    }

    Reply says(Channel channel, String typed, @Nullable String thread) {
        String text = escaped(typed);
        SlackMessage message = client.messages()
                .post(Draft.fromPerson(channel.id(), person.slackId(), text).inThread(thread));
        boolean mentionsBot = text.contains("<@" + SlackApp.BOT_USER + ">");
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("type", mentionsBot ? "app_mention" : "message")
                .put("user", person.slackId())
                .put("text", text)
                .put("ts", message.ts())
                .put("event_ts", message.ts())
                .put("channel", channel.id())
                .put("team", SlackApp.TEAM_ID);
        if (!mentionsBot) {
            event.put("channel_type", channel.isDirect() ? "im" : "channel");
        }
        if (thread != null) {
            event.put("thread_ts", thread);
        }
        return client.events().tell(event);
    }

    /** As Slack stores it: only a mention keeps its angle brackets. */
    private static String escaped(String typed) {
        String escaped = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return escaped.replaceAll("&lt;(@[A-Z0-9]+)&gt;", "<$1>");
    }
}
