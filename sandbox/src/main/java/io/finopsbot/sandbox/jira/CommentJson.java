package io.finopsbot.sandbox.jira;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Comments as Jira shows them. */
@Component
final class CommentJson {
    private final JiraUsers users;

    CommentJson(JiraUsers users) {
        this.users = users;
    }

    ObjectNode of(Issue issue, Comment comment, boolean withProperties) {
        ObjectNode json = Json.object()
                .put("self", SelfLinks.of("/issue/" + issue.id() + "/comment/" + comment.id()))
                .put("id", comment.id());
        json.set("author", users.json(comment.author()));
        json.set("body", comment.body());
        json.set("updateAuthor", users.json(comment.author()));
        json.put("created", JiraTime.of(comment.created()));
        json.put("updated", JiraTime.of(comment.created()));
        json.put("jsdPublic", true);
        if (withProperties) {
            json.set("properties", IssueProperties.asList(comment.properties()));
        }
        return json;
    }

    ObjectNode all(Issue issue) {
        List<Comment> comments = issue.comments();
        ObjectNode json = Json.object();
        json.set("comments", Json.array(comments.stream().map(comment -> of(issue, comment, false))));
        return json.put("maxResults", comments.size())
                .put("total", comments.size())
                .put("startAt", 0);
    }
}
