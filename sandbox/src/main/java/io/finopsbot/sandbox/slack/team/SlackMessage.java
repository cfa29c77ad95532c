package io.finopsbot.sandbox.slack.team;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message as it stands in a channel.
 *
 * @param ts its id in the channel, which is its time too
 * @param author the user id of who wrote it
 * @param blocks an array, empty for a message of text alone
 * @param metadata what the app keeps with it, or null
 * @param threadTs the message that it answers, or null
 * @param onlyFor the one person who sees it (ephemeral), or null
 * @param editedTs when it was changed, or null
 */
public record SlackMessage(
        String channel,
        String ts,
        String author,
        String text,
        JsonNode blocks,
        @Nullable JsonNode metadata,
        @Nullable String threadTs,
        @Nullable String onlyFor,
        @Nullable String editedTs) {

    public boolean isByBot() {
        return author.equals(SlackApp.BOT_USER);
    }

    public boolean isEphemeral() {
        return onlyFor != null;
    }

    /** Whether it stands in the channel itself, not in a thread. */
    public boolean isTopLevel() {
        return threadTs == null || threadTs.equals(ts);
    }

    public boolean isVisibleTo(String person) {
        return onlyFor == null || onlyFor.equals(person);
    }

    /** The same message with other content. */
    public SlackMessage edited(String newText, JsonNode newBlocks, @Nullable JsonNode newMetadata, String at) {
        return new SlackMessage(channel, ts, author, newText, newBlocks, newMetadata, threadTs, onlyFor, at);
    }
}
