package io.finopsbot.sandbox.jira;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person changed at once.
 *
 * @param author account id
 */
public record HistoryEntry(String id, String author, Instant created, List<Item> items) {
    public HistoryEntry {
        items = List.copyOf(items);
    }

    /** One changed field: ids and how they read. */
    public record Item(
            String field,
            String fieldId,
            @Nullable String from,
            @Nullable String fromText,
            @Nullable String to,
            @Nullable String toText) {}
}
