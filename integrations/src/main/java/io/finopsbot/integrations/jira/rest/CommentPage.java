package io.finopsbot.integrations.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of an issue's comments, oldest first. */
public record CommentPage(long startAt, long total, List<Comment> comments) {
    public CommentPage(long startAt, long total, @Nullable List<Comment> comments) {
        this.startAt = startAt;
        this.total = total;
        this.comments = comments == null ? List.of() : List.copyOf(comments);
    }
}
