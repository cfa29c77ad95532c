package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.Messages;
import io.finopsbot.sandbox.slack.team.SlackMessage;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import io.finopsbot.sandbox.slack.team.Timestamps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Blocks and metadata that the app does not send stay as they are; empty ones take them away. */
@Component
class ChatUpdate implements SlackMethod {
    private final Destination destination;
    private final Content content;
    private final Messages messages;
    private final Timestamps timestamps;

    ChatUpdate(Destination destination, Content content, Messages messages, Timestamps timestamps) {
        this.destination = destination;
        this.content = content;
        this.messages = messages;
        this.timestamps = timestamps;
    }

    @Override
    public String name() {
        return "chat.update";
    }

    @Override
    public ObjectNode answer(Call call) {
        Channel channel = destination.writable(call.text("channel"));
        JsonNode sentBlocks = content.blocks(call);
        JsonNode sentMetadata = content.metadata(call);
        SlackMessage changed = messages.change(channel.id(), call.text("ts"), message -> {
            refuseForeign(message);
            JsonNode blocks = call.has("blocks") ? sentBlocks : message.blocks();
            String text = call.has("text") ? call.arguments().path("text").asString("") : message.text();
            JsonNode metadata = call.has("metadata") ? orNull(sentMetadata) : message.metadata();
            return message.edited(content.text(text, blocks), blocks, metadata, timestamps.next());
        });
        return Answers.empty()
                .put("channel", channel.id())
                .put("ts", changed.ts())
                .put("text", changed.text())
                .set("message", MessageJson.withMetadata(changed));
    }

    private static void refuseForeign(SlackMessage message) {
        if (message.isEphemeral()) {
            throw new SlackRefusal("message_not_found");
        }
        if (!message.isByBot()) {
            throw new SlackRefusal("cant_update_message");
        }
    }

    private static @Nullable JsonNode orNull(JsonNode metadata) {
        return metadata.isEmpty() ? null : metadata;
    }
}
