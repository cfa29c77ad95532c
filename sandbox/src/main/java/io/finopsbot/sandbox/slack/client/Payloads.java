package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.team.Channels;
import io.finopsbot.sandbox.slack.team.ResponseUrls;
import io.finopsbot.sandbox.slack.team.SlackApp;
import io.finopsbot.sandbox.slack.team.SlackMessage;
import io.finopsbot.sandbox.slack.team.SlackView;
import io.finopsbot.sandbox.slack.team.Triggers;
import io.finopsbot.sandbox.slack.web.MessageJson;
import io.finopsbot.sandbox.slack.web.UserJson;
import io.finopsbot.sandbox.slack.web.ViewJson;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Interaction payloads as Slack words them. */
@Component
class Payloads {
    private final Triggers triggers;
    private final ResponseUrls urls;
    private final Channels channels;

    Payloads(Triggers triggers, ResponseUrls urls, Channels channels) {
        this.triggers = triggers;
        this.urls = urls;
        this.channels = channels;
    }

    ObjectNode actionOnMessage(Person person, SlackMessage message, JsonNode action) {
        ObjectNode payload = base("block_actions", person);
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", message.ts())
                .put("channel_id", message.channel())
                .put("is_ephemeral", message.isEphemeral());
        payload.putObject("channel")
                .put("id", message.channel())
                .put("name", channels.get(message.channel()).name());
        if (!message.isEphemeral()) {
            payload.set("message", MessageJson.withMetadata(message));
        }
        payload.putObject("state").putObject("values");
        payload.put("response_url", urls.issue(message.channel(), person.slackId(), message.ts()));
        return triggered(payload, person)
                .set("actions", JsonNodeFactory.instance.arrayNode().add(action));
    }

    ObjectNode actionOnView(Person person, SlackView view, JsonNode values, JsonNode action) {
        ObjectNode payload = withView(base("block_actions", person), view, values);
        return triggered(payload, person)
                .set("actions", JsonNodeFactory.instance.arrayNode().add(action));
    }

    ObjectNode submission(Person person, SlackView view, JsonNode values) {
        ObjectNode payload = base("view_submission", person);
        payload.set("view", ViewJson.of(view, values));
        payload.putArray("response_urls");
        return triggered(payload, person);
    }

    ObjectNode closing(Person person, SlackView view, JsonNode values) {
        ObjectNode payload = base("view_closed", person);
        payload.set("view", ViewJson.of(view, values));
        return payload.put("is_cleared", false);
    }

    ObjectNode suggestion(Person person, SlackView view, JsonNode values, Widget menu, String typed) {
        return withView(base("block_suggestion", person), view, values)
                .put("action_id", menu.actionId())
                .put("block_id", menu.blockId())
                .put("value", typed);
    }

    private static ObjectNode withView(ObjectNode payload, SlackView view, JsonNode values) {
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        return payload.set("view", ViewJson.of(view, values));
    }

    private ObjectNode triggered(ObjectNode payload, Person person) {
        return payload.put("trigger_id", triggers.issue(person.slackId()));
    }

    private static ObjectNode base(String type, Person person) {
        ObjectNode payload = JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("api_app_id", SlackApp.APP_ID)
                .put("token", SlackApp.VERIFICATION_TOKEN)
                .put("is_enterprise_install", false)
                .putNull("enterprise");
        payload.putObject("team").put("id", SlackApp.TEAM_ID).put("domain", SlackApp.TEAM_DOMAIN);
        payload.putObject("user")
                .put("id", person.slackId())
                .put("username", UserJson.handle(person))
                .put("name", UserJson.handle(person))
                .put("team_id", UserJson.team(person));
        return payload;
    }
}
