package io.finopsbot.sandbox.jira;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An issue as Jira shows it. */
@Component
final class IssueJson {
    private final JiraUsers users;
    private final LinkJson linkJson;
    private final CommentJson commentJson;
    private final HistoryJson historyJson;

    IssueJson(JiraUsers users, LinkJson linkJson, CommentJson commentJson, HistoryJson historyJson) {
        this.users = users;
        this.linkJson = linkJson;
        this.commentJson = commentJson;
        this.historyJson = historyJson;
    }

    ObjectNode of(Issue issue, FieldSelection selection) {
        ObjectNode json = reference(issue);
        json.set("fields", selection.of(fields(issue)));
        return json;
    }

    ObjectNode reference(Issue issue) {
        return Json.object()
                .put("id", issue.id())
                .put("self", SelfLinks.of("/issue/" + issue.id()))
                .put("key", issue.key());
    }

    JsonNode changelog(Issue issue) {
        return historyJson.newestFirst(issue);
    }

    ObjectNode properties(Issue issue, Collection<String> names) {
        ObjectNode json = Json.object();
        issue.activity().properties().forEach(json::set);
        return names.contains("*all") ? json : json.retain(names);
    }

    ObjectNode fields(Issue issue) {
        Fields fields = issue.fields();
        ObjectNode json = Json.object().put("summary", fields.summary());
        json.set("description", fields.description());
        json.set("issuetype", type(issue.type()));
        json.set("project", project());
        json.set("status", StatusJson.of(issue.status()));
        json.set("resolution", resolution(issue.resolution()));
        json.set("labels", Json.strings(fields.labels()));
        json.set(
                "priority",
                Priority.find("", fields.priority()).map(Priority::json).orElse(null));
        json.set("reporter", users.json(fields.reporter()));
        json.set("assignee", users.json(fields.assignee()));
        json.put("created", JiraTime.of(issue.created()));
        json.put("updated", JiraTime.of(issue.updated()));
        json.set("issuelinks", linkJson.seenFrom(issue));
        json.set("comment", commentJson.all(issue));
        json.set(
                "attachment", Json.array(issue.activity().attachments().stream().map(this::attachment)));
        return json;
    }

    ObjectNode attachment(Attachment attachment) {
        ObjectNode json = Json.object()
                .put("self", SelfLinks.of("/attachment/" + attachment.id()))
                .put("id", attachment.id())
                .put("filename", attachment.name())
                .put("created", JiraTime.of(attachment.created()))
                .put("size", attachment.content().contentLength())
                .put("mimeType", attachment.mediaType())
                .put("content", SelfLinks.of("/attachment/content/" + attachment.id()));
        json.set("author", users.json(attachment.author()));
        return json;
    }

    static ObjectNode type(IssueType type) {
        return Json.object()
                .put("self", SelfLinks.of("/issuetype/" + type.id()))
                .put("id", type.id())
                .put("name", type.title())
                .put("subtask", false);
    }

    static ObjectNode project() {
        return Json.object()
                .put("self", SelfLinks.of("/project/" + Project.ID))
                .put("id", Project.ID)
                .put("key", Project.KEY)
                .put("name", Project.NAME);
    }

    private static @Nullable ObjectNode resolution(@Nullable String name) {
        return name == null
                ? null
                : Json.object().put("id", Resolutions.idOf(name)).put("name", name);
    }
}
