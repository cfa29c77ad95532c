package io.finopsbot.integrations.database;

import io.finopsbot.workflows.desk.MessageBook;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the bot's own messages stand. */
final class JdbcMessageBook implements MessageBook {
    private final JdbcClient database;

    JdbcMessageBook(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Entry> find(String key) {
        return database.sql("select channel, posted_as from message where message_key = ?")
                .param(key)
                .query((row, index) -> new Entry(row.getString("channel"), row.getString("posted_as")))
                .optional();
    }

    @Override
    public Optional<String> keyOf(String channel, String timestamp) {
        return database.sql("select message_key from message where channel = ? and posted_as = ?")
                .params(channel, timestamp)
                .query(String.class)
                .optional();
    }

    @Override
    public void attempting(String key, String channel) {
        keep(key, channel, null);
    }

    @Override
    public void posted(String key, String channel, String timestamp) {
        keep(key, channel, timestamp);
    }

    private void keep(String key, String channel, @Nullable String timestamp) {
        int updated = database.sql(
                        "update message set channel = :channel, posted_as = :timestamp where message_key = :key")
                .param("key", key)
                .param("channel", channel)
                .param("timestamp", timestamp)
                .update();
        if (updated == 0) {
            database.sql("""
                            insert into message (message_key, channel, posted_as) values (:key, :channel, :timestamp)
                            on conflict do nothing
                            """)
                    .param("key", key)
                    .param("channel", channel)
                    .param("timestamp", timestamp)
                    .update();
        }
    }
}
