package io.finopsbot.fakes;

import io.finopsbot.workflows.desk.MessageBook;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where the bot's messages stand, known until the test ends. */
public final class InMemoryMessageBook implements MessageBook {
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    @Override
    public Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public Optional<String> keyOf(String channel, String timestamp) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().equals(new Entry(channel, timestamp)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public void attempting(String key, String channel) {
        entries.put(key, new Entry(channel, null));
    }

    @Override
    public void posted(String key, String channel, String timestamp) {
        entries.put(key, new Entry(channel, timestamp));
    }
}
