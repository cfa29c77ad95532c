package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.SlackApp;
import io.finopsbot.sandbox.slack.team.SlackView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A view as the Web API and interaction payloads show it. */
public final class ViewJson {
    private ViewJson() {}

    static ObjectNode of(SlackView view) {
        return of(view, Answers.empty());
    }

    /** With what the person filled in so far. */
    public static ObjectNode of(SlackView view, JsonNode values) {
        ObjectNode json = view.definition().deepCopy();
        json.put("id", view.id())
                .put("team_id", SlackApp.TEAM_ID)
                .put("app_id", SlackApp.APP_ID)
                .put("app_installed_team_id", SlackApp.TEAM_ID)
                .put("bot_id", SlackApp.BOT_ID)
                .put("hash", view.hash())
                .put("root_view_id", view.rootId())
                .put("previous_view_id", view.previousId());
        json.putObject("state").set("values", values);
        for (String field : new String[] {"private_metadata", "callback_id", "external_id"}) {
            json.put(field, view.text(field));
        }
        for (String field : new String[] {"clear_on_close", "notify_on_close"}) {
            json.put(field, view.definition().path(field).asBoolean(false));
        }
        for (String field : new String[] {"close", "submit"}) {
            if (!json.has(field)) {
                json.putNull(field);
            }
        }
        return json;
    }
}
