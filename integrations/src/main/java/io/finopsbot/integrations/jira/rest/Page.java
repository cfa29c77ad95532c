package io.finopsbot.integrations.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list. */
public record Page<T>(long startAt, long total, List<T> values) {
    public Page(long startAt, long total, @Nullable List<T> values) {
        this.startAt = startAt;
        this.total = total;
        this.values = values == null ? List.of() : List.copyOf(values);
    }
}
