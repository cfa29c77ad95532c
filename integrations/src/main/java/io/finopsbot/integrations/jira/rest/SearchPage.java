package io.finopsbot.integrations.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a search.
 *
 * @param nextPageToken where to go on; null on the last page
 */
public record SearchPage(List<Issue> issues, @Nullable String nextPageToken) {
    public SearchPage(@Nullable List<Issue> issues, @Nullable String nextPageToken) {
        this.issues = issues == null ? List.of() : List.copyOf(issues);
        this.nextPageToken = nextPageToken;
    }
}
