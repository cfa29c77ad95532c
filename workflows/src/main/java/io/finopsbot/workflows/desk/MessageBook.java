package io.finopsbot.workflows.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the bot's own messages stand in the chat: cards and digests, each known by a key of ours. */
public interface MessageBook {
    /** The message of that key, if it was ever posted or attempted. */
    Optional<Entry> find(String key);

    /** The key of the message that stands there, if it is one of ours. */
    Optional<String> keyOf(String channel, String timestamp);

    /** Notes that it is about to be posted there: from now on it is unknown whether it was. */
    void attempting(String key, String channel);

    /** Notes that it stands there. */
    void posted(String key, String channel, String timestamp);

    /**
     * A message.
     *
     * @param timestamp its id in the channel; null while it is unknown whether it was posted
     */
    record Entry(String channel, @Nullable String timestamp) {}
}
