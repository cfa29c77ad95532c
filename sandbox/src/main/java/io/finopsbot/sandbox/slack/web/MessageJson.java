package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.SlackApp;
import io.finopsbot.sandbox.slack.team.SlackMessage;
import tools.jackson.databind.node.ObjectNode;

/** A message as the Web API and interaction payloads show it. */
public final class MessageJson {
    private MessageJson() {}

    public static ObjectNode withMetadata(SlackMessage message) {
        ObjectNode json = plain(message);
        if (message.metadata() != null) {
            json.set("metadata", message.metadata());
        }
        return json;
    }

    public static ObjectNode plain(SlackMessage message) {
        ObjectNode json = Answers.empty()
                .put("type", "message")
                .put("user", message.author())
                .put("text", message.text())
                .put("ts", message.ts())
                .put("team", SlackApp.TEAM_ID);
        if (message.isByBot()) {
            json.put("bot_id", SlackApp.BOT_ID).put("app_id", SlackApp.APP_ID);
        }
        if (message.threadTs() != null) {
            json.put("thread_ts", message.threadTs());
        }
        if (message.editedTs() != null) {
            json.putObject("edited").put("user", message.author()).put("ts", message.editedTs());
        }
        if (!message.blocks().isEmpty()) {
            json.set("blocks", message.blocks());
        }
        return json;
    }
}
