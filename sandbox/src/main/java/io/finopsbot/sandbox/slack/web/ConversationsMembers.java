package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.Channels;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

@Component
class ConversationsMembers implements SlackMethod {
    private final Channels channels;

    ConversationsMembers(Channels channels) {
        this.channels = channels;
    }

    @Override
    public String name() {
        return "conversations.members";
    }

    @Override
    public ObjectNode answer(Call call) {
        Page<String> page = Page.of(channels.members(channels.get(call.text("channel"))), call);
        ObjectNode answer = Answers.with("members", Answers.strings(page.items()));
        page.writeCursor(answer);
        return answer;
    }
}
