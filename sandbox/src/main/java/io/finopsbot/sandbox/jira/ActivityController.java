package io.finopsbot.sandbox.jira;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What happened to an issue, and what people say about it. */
@RestController
@RequestMapping("/jira/rest/api/3/issue/{issue}")
final class ActivityController {
    private final IssueStore store;
    private final CommentDesk comments;
    private final CommentJson commentJson;
    private final HistoryJson historyJson;
    private final JiraPermissions permissions;

    ActivityController(
            IssueStore store,
            CommentDesk comments,
            CommentJson commentJson,
            HistoryJson historyJson,
            JiraPermissions permissions) {
        this.store = store;
        this.comments = comments;
        this.commentJson = commentJson;
        this.historyJson = historyJson;
        this.permissions = permissions;
    }

    /** The oldest change first. */
    @GetMapping("/changelog")
    JsonNode changelog(
            @PathVariable String issue,
            @RequestParam(defaultValue = "0") int startAt,
            @RequestParam(defaultValue = "100") int maxResults) {
        return new Page<>(store.get(issue).history(), startAt, Math.min(maxResults, 100))
                .json("values", historyJson::of);
    }

    @GetMapping("/comment")
    JsonNode comments(
            @PathVariable String issue,
            @RequestParam(defaultValue = "0") int startAt,
            @RequestParam(defaultValue = "100") int maxResults,
            @RequestParam(defaultValue = "created") String orderBy) {
        Issue found = store.get(issue);
        return new Page<>(ordered(found.comments(), orderBy), startAt, maxResults)
                .json("comments", comment -> commentJson.of(found, comment, false));
    }

    @PostMapping("/comment")
    @ResponseStatus(HttpStatus.CREATED)
    JsonNode comment(@PathVariable String issue, @RequestBody JsonNode body) {
        permissions.require("ADD_COMMENTS");
        Issue found = store.get(issue);
        Comment comment = comments.add(
                JiraUsers.BOT, found.key(), body.path("body"), IssueProperties.ofList(body.path("properties")));
        return commentJson.of(found, comment, false);
    }

    private static List<Comment> ordered(List<Comment> comments, String orderBy) {
        List<Comment> ordered = new ArrayList<>(comments);
        switch (orderBy.strip()) {
            case "created", "+created" -> {}
            case "-created" -> Collections.reverse(ordered);
            default -> throw JiraProblem.badRequest("orderBy '" + orderBy + "' is not valid.");
        }
        return ordered;
    }
}
