package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.Channels;
import io.finopsbot.sandbox.slack.team.Draft;
import io.finopsbot.sandbox.slack.team.Messages;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Component
class ChatPostEphemeral implements SlackMethod {
    private final Destination destination;
    private final Channels channels;
    private final Content content;
    private final Messages messages;

    ChatPostEphemeral(Destination destination, Channels channels, Content content, Messages messages) {
        this.destination = destination;
        this.channels = channels;
        this.content = content;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "chat.postEphemeral";
    }

    @Override
    public ObjectNode answer(Call call) {
        Channel channel = destination.writable(call.text("channel"));
        String person = call.text("user");
        if (!channels.members(channel).contains(person)) {
            throw new SlackRefusal("user_not_in_channel");
        }
        JsonNode blocks = content.blocks(call);
        String text = content.text(call.arguments().path("text").asString(""), blocks);
        String thread = call.optional("thread_ts");
        destination.checkThread(channel, thread);
        Draft draft = Draft.fromBot(channel.id(), text, blocks).inThread(thread).onlyFor(person);
        return Answers.empty().put("message_ts", messages.post(draft).ts());
    }
}
