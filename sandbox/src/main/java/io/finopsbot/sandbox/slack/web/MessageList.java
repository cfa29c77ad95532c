package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.SlackMessage;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The answer of the methods that list messages. */
final class MessageList {
    private MessageList() {}

    static ObjectNode answer(Page<SlackMessage> page, Call call) {
        boolean metadata = call.flag("include_all_metadata");
        List<ObjectNode> messages = page.items().stream()
                .map(message -> metadata ? MessageJson.withMetadata(message) : MessageJson.plain(message))
                .toList();
        ObjectNode answer = Answers.with("messages", Answers.list(messages)).put("has_more", page.hasMore());
        page.writeCursor(answer);
        return answer;
    }
}
