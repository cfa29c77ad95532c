package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.Draft;
import io.finopsbot.sandbox.slack.team.Posting;
import io.finopsbot.sandbox.slack.team.PostingRate;
import io.finopsbot.sandbox.slack.team.SlackMessage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Component
class ChatPostMessage implements SlackMethod {
    private final Destination destination;
    private final Content content;
    private final PostingRate rate;
    private final Posting posting;

    ChatPostMessage(Destination destination, Content content, PostingRate rate, Posting posting) {
        this.destination = destination;
        this.content = content;
        this.rate = rate;
        this.posting = posting;
    }

    @Override
    public String name() {
        return "chat.postMessage";
    }

    @Override
    public ObjectNode answer(Call call) {
        Channel channel = destination.writable(call.text("channel"));
        if (!rate.allows(channel.id())) {
            throw new TooManyRequests(channel.id());
        }
        SlackMessage posted = posting.post(draft(call, channel));
        return Answers.empty()
                .put("channel", channel.id())
                .put("ts", posted.ts())
                .set("message", MessageJson.withMetadata(posted));
    }

    private Draft draft(Call call, Channel channel) {
        JsonNode blocks = content.blocks(call);
        String text = content.text(call.arguments().path("text").asString(""), blocks);
        JsonNode metadata = content.metadata(call);
        String thread = call.optional("thread_ts");
        destination.checkThread(channel, thread);
        Draft draft = Draft.fromBot(channel.id(), text, blocks).inThread(thread);
        return metadata.isEmpty() ? draft : draft.with(metadata);
    }
}
