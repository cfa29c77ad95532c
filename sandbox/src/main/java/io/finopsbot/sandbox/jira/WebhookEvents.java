package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.jira.adf.AdfText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Words what happened as Jira's webhooks do. Texts are plain there, not documents. */
@Component
final class WebhookEvents {
    private final Webhooks webhooks;
    private final IssueJson issueJson;
    private final CommentJson commentJson;
    private final HistoryJson historyJson;
    private final JiraUsers users;

    WebhookEvents(
            Webhooks webhooks, IssueJson issueJson, CommentJson commentJson, HistoryJson historyJson, JiraUsers users) {
        this.webhooks = webhooks;
        this.issueJson = issueJson;
        this.commentJson = commentJson;
        this.historyJson = historyJson;
        this.users = users;
    }

    void created(String author, Issue issue) {
        webhooks.announce(about("jira:issue_created", "issue_created", author, issue));
    }

    void updated(String author, Issue issue, HistoryEntry entry) {
        boolean moved = entry.items().stream().anyMatch(item -> item.field().equals("status"));
        ObjectNode body = about("jira:issue_updated", moved ? "issue_generic" : "issue_updated", author, issue);
        ObjectNode changelog = Json.object().put("id", entry.id());
        changelog.set("items", historyJson.items(entry));
        body.set("changelog", changelog);
        webhooks.announce(body);
    }

    void commented(Issue issue, Comment comment) {
        ObjectNode body =
                Json.object().put("timestamp", comment.created().toEpochMilli()).put("webhookEvent", "comment_created");
        ObjectNode json = commentJson.of(issue, comment, false);
        json.put("body", comment.text());
        body.set("comment", json);
        body.set("issue", plain(issue));
        webhooks.announce(body);
    }

    private ObjectNode about(String event, String kind, String author, Issue issue) {
        ObjectNode body = Json.object()
                .put("timestamp", issue.updated().toEpochMilli())
                .put("webhookEvent", event)
                .put("issue_event_type_name", kind);
        body.set("user", users.json(author));
        body.set("issue", plain(issue));
        return body;
    }

    private ObjectNode plain(Issue issue) {
        ObjectNode fields = issueJson.fields(issue);
        fields.remove("comment");
        fields.put("description", AdfText.of(issue.fields().description()));
        ObjectNode json = issueJson.reference(issue);
        json.set("fields", fields);
        return json;
    }
}
