package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.Draft;
import io.finopsbot.sandbox.slack.team.Messages;
import io.finopsbot.sandbox.slack.team.ResponseUrl;
import io.finopsbot.sandbox.slack.team.SlackMessage;
import io.finopsbot.sandbox.slack.team.Timestamps;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What an app answers to an interaction: a new message, or a change of the one that the person acted on. */
@Component
public class Responses {
    private final Messages messages;
    private final Content content;
    private final Timestamps timestamps;

    Responses(Messages messages, Content content, Timestamps timestamps) {
        this.messages = messages;
        this.content = content;
        this.timestamps = timestamps;
    }

    /** The message that came of it; none where one was deleted. */
    public Optional<SlackMessage> carryOut(ResponseUrl url, JsonNode response) {
        String source = url.sourceTs();
        if (source != null && response.path("delete_original").asBoolean(false)) {
            messages.delete(url.channel(), source);
            return Optional.empty();
        }
        JsonNode blocks = content.blocks(response.path("blocks"));
        String text = content.text(response.path("text").asString(""), blocks);
        if (source != null && response.path("replace_original").asBoolean(false)) {
            return Optional.of(messages.change(
                    url.channel(), source, old -> old.edited(text, blocks, old.metadata(), timestamps.next())));
        }
        Draft draft = Draft.fromBot(url.channel(), text, blocks);
        boolean everybody = response.path("response_type").asString("").equals("in_channel");
        return Optional.of(messages.post(everybody ? draft : draft.onlyFor(url.person())));
    }
}
