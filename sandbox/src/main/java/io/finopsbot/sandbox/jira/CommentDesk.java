package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.jira.adf.AdfCheck;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Adds comments, whoever writes them. */
@Component
final class CommentDesk {
    private final IssueStore store;
    private final IssueDesk desk;
    private final WebhookEvents events;
    private final AtomicLong ids = new AtomicLong(30_000);

    CommentDesk(IssueStore store, IssueDesk desk, WebhookEvents events) {
        this.store = store;
        this.desk = desk;
        this.events = events;
    }

    Comment add(String author, String key, JsonNode body, Map<String, JsonNode> properties) {
        if (body.path("content").isEmpty()) {
            throw JiraProblem.field("comment", "Comment body can not be empty!");
        }
        AdfCheck.fault(body).ifPresent(fault -> {
            throw JiraProblem.field("comment", "Comment body is not valid! " + fault);
        });
        Comment comment = new Comment(Long.toString(ids.incrementAndGet()), author, body, desk.now(), properties);
        Issue issue = store.change(key, before -> before.with(before.activity().plus(comment), comment.created()));
        events.commented(issue, comment);
        return comment;
    }
}
