package io.finopsbot.sandbox.slack.team;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A message before it is posted; see {@link SlackMessage} for the parts. */
public record Draft(
        String channel,
        String author,
        String text,
        JsonNode blocks,
        @Nullable JsonNode metadata,
        @Nullable String threadTs,
        @Nullable String onlyFor) {

    /** A message from the bot that everybody in the channel sees. */
    public static Draft fromBot(String channel, String text, JsonNode blocks) {
        return new Draft(channel, SlackApp.BOT_USER, text, blocks, null, null, null);
    }

    /** What a person typed. */
    public static Draft fromPerson(String channel, String person, String text) {
        return new Draft(channel, person, text, JsonNodeFactory.instance.arrayNode(), null, null, null);
    }

    public Draft with(@Nullable JsonNode newMetadata) {
        return new Draft(channel, author, text, blocks, newMetadata, threadTs, onlyFor);
    }

    public Draft inThread(@Nullable String thread) {
        return new Draft(channel, author, text, blocks, metadata, thread, onlyFor);
    }

    public Draft onlyFor(String person) {
        return new Draft(channel, author, text, blocks, metadata, threadTs, person);
    }

    SlackMessage at(String ts) {
        return new SlackMessage(channel, ts, author, text, blocks, metadata, threadTs, onlyFor, null);
    }
}
