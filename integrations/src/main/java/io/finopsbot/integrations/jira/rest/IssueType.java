package io.finopsbot.integrations.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of issue, with the statuses that its workflow has. */
public record IssueType(String name, List<Status> statuses) {
    public IssueType(String name, @Nullable List<Status> statuses) {
        this.name = name;
        this.statuses = statuses == null ? List.of() : List.copyOf(statuses);
    }
}
