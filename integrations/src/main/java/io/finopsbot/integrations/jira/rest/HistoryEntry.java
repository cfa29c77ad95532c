package io.finopsbot.integrations.jira.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What somebody changed at once.
 *
 * @param id rises from change to change
 * @param author null if the account is gone
 */
public record HistoryEntry(long id, @Nullable Account author, Instant created, List<Item> items) {
    public HistoryEntry(
            long id,
            @Nullable Account author,
            @JsonDeserialize(using = JiraTime.class) Instant created,
            @Nullable List<Item> items) {
        this.id = id;
        this.author = author;
        this.created = created;
        this.items = items == null ? List.of() : List.copyOf(items);
    }

    /** One changed field. */
    public record Item(
            String field,
            @Nullable String from,
            @Nullable String fromString,
            @Nullable String to,
            @JsonProperty("toString") @Nullable String toText) {}

    /** The status that the issue was brought into, if it was. */
    public Optional<Status> movedTo() {
        return items.stream()
                .filter(item -> item.field().equals("status"))
                .map(item -> new Status(text(item.to()), text(item.toText())))
                .reduce((first, last) -> last);
    }

    /** Whether the field of that name was changed. */
    public boolean changes(String field) {
        return items.stream().anyMatch(item -> item.field().equals(field));
    }

    /** Whether that account did it. */
    public boolean isBy(String accountId) {
        return author != null && author.accountId().equals(accountId);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
