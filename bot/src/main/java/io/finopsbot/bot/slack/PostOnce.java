package io.finopsbot.bot.slack;

import com.slack.api.model.Message;
import io.finopsbot.workflows.desk.Installation;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.MessageBook;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Posts a message that must stand exactly once. Slack knows no idempotency key: that a post was attempted is noted before,
 * and after an unknown outcome the channel is searched for the message's mark before it is posted again. If two are found,
 * the first stays.
 */
public final class PostOnce {
    private static final Duration LOOK_BACK = Duration.ofHours(12);

    private final SlackClient slack;
    private final MessageBook book;
    private final String installation;
    private final InstantSource clock;

    public PostOnce(SlackClient slack, MessageBook book, Installation installation, InstantSource clock) {
        this.slack = slack;
        this.book = book;
        this.installation = installation.id();
        this.clock = clock;
    }

    /** Posts it, or changes it in place if it stands already. */
    public void bring(String key, String channel, @Nullable String thread, JsonNode message, Lease lease) {
        Optional<MessageBook.Entry> entry = book.find(key);
        if (entry.isPresent() && entry.get().timestamp() != null) {
            lease.assertHeld();
            slack.update(entry.get().channel(), entry.get().timestamp(), message, mark(key));
            return;
        }
        // What may have been posted stays where that was, also if it would go elsewhere now.
        String where = entry.map(MessageBook.Entry::channel).orElse(channel);
        if (entry.isPresent()) {
            lease.assertHeld();
            Optional<String> found = found(key, where, thread);
            if (found.isPresent()) {
                lease.assertHeld();
                book.posted(key, where, found.get());
                slack.update(where, found.get(), message, mark(key));
                return;
            }
        }
        post(key, where, thread, message, lease);
    }

    /** Posts it, unless it stands already. */
    public void leave(String key, String channel, @Nullable String thread, JsonNode message, Lease lease) {
        boolean stands = book.find(key).map(entry -> entry.timestamp() != null).orElse(false);
        if (!stands) {
            bring(key, channel, thread, message, lease);
        }
    }

    private void post(String key, String channel, @Nullable String thread, JsonNode message, Lease lease) {
        lease.assertHeld();
        book.attempting(key, channel);
        String timestamp = slack.post(channel, thread, message, mark(key));
        lease.assertHeld();
        book.posted(key, channel, timestamp);
    }

    private Optional<String> found(String key, String channel, @Nullable String thread) {
        Instant since = clock.instant().minus(LOOK_BACK);
        List<Message> found = slack.marked(channel, thread, mark(key), since.getEpochSecond() + ".000000");
        found.stream().skip(1).forEach(second -> slack.delete(channel, second.getTs()));
        return found.stream().findFirst().map(Message::getTs);
    }

    private Mark mark(String key) {
        return new Mark(installation, key);
    }
}
