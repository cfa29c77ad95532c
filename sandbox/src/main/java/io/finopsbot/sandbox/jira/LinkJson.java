package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.jira.IssueLinks.Link;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Links as Jira shows them: on an issue only the other end, under the role that the other end plays. */
@Component
final class LinkJson {
    private final IssueLinks links;
    private final IssueStore issues;

    LinkJson(IssueLinks links, IssueStore issues) {
        this.links = links;
        this.issues = issues;
    }

    ArrayNode seenFrom(Issue issue) {
        return Json.array(links.of(issue.key()).stream().map(link -> {
            boolean blocked = link.outward().equals(issue.key());
            ObjectNode json = head(link);
            json.set(blocked ? "inwardIssue" : "outwardIssue", end(blocked ? link.inward() : link.outward()));
            return json;
        }));
    }

    ObjectNode both(Link link) {
        ObjectNode json = head(link);
        json.set("inwardIssue", end(link.inward()));
        json.set("outwardIssue", end(link.outward()));
        return json;
    }

    private static ObjectNode head(Link link) {
        ObjectNode json = Json.object().put("id", link.id()).put("self", SelfLinks.of("/issueLink/" + link.id()));
        json.set("type", link.type().json());
        return json;
    }

    private ObjectNode end(String key) {
        Issue issue = issues.get(key);
        ObjectNode fields = Json.object().put("summary", issue.summary());
        fields.set("status", StatusJson.of(issue.status()));
        fields.set(
                "priority",
                Priority.find("", issue.fields().priority()).map(Priority::json).orElse(null));
        fields.set("issuetype", IssueJson.type(issue.type()));
        ObjectNode json =
                Json.object().put("id", issue.id()).put("key", key).put("self", SelfLinks.of("/issue/" + issue.id()));
        json.set("fields", fields);
        return json;
    }
}
