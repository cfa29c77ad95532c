package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.ResponseUrls;
import io.finopsbot.sandbox.slack.team.SlackApp;
import io.finopsbot.sandbox.slack.team.Triggers;
import io.finopsbot.sandbox.slack.web.UserJson;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What Slack sends for a slash command; every field is text. */
@Component
class SlashCommand {
    private final Triggers triggers;
    private final ResponseUrls urls;

    SlashCommand(Triggers triggers, ResponseUrls urls) {
        this.triggers = triggers;
        this.urls = urls;
    }

    ObjectNode typed(Person person, Channel channel, String typed) {
        String[] words = typed.strip().split("\\s+", 2);
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("token", SlackApp.VERIFICATION_TOKEN);
        fields.put("team_id", UserJson.team(person));
        fields.put("team_domain", SlackApp.TEAM_DOMAIN);
        fields.put("channel_id", channel.id());
        fields.put("channel_name", channel.name());
        fields.put("user_id", person.slackId());
        fields.put("user_name", UserJson.handle(person));
        fields.put("command", words[0]);
        fields.put("text", words.length > 1 ? words[1] : "");
        fields.put("api_app_id", SlackApp.APP_ID);
        fields.put("is_enterprise_install", "false");
        fields.put("response_url", urls.issue(channel.id(), person.slackId(), null));
        fields.put("trigger_id", triggers.issue(person.slackId()));
        return fields;
    }
}
