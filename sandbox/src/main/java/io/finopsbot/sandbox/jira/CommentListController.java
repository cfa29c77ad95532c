package io.finopsbot.sandbox.jira;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Shows comments by their ids; the only route that shows what programs keep on them. */
@RestController
@RequestMapping("/jira/rest/api/3/comment/list")
final class CommentListController {
    private static final int MOST = 1000;

    private final IssueStore store;
    private final CommentJson commentJson;

    CommentListController(IssueStore store, CommentJson commentJson) {
        this.store = store;
        this.commentJson = commentJson;
    }

    @PostMapping
    JsonNode list(@RequestBody JsonNode body, @RequestParam(defaultValue = "") String expand) {
        Set<String> ids =
                body.path("ids").values().stream().map(id -> id.asString("")).collect(Collectors.toSet());
        if (ids.isEmpty() || ids.size() > MOST) {
            throw JiraProblem.badRequest("Between 1 and 1000 comment ids must be given.");
        }
        List<JsonNode> found = store.all().stream()
                .flatMap(issue -> issue.comments().stream()
                        .filter(comment -> ids.contains(comment.id()))
                        .map(comment -> (JsonNode) commentJson.of(issue, comment, expand.contains("properties"))))
                .toList();
        return new Page<>(found, 0, MOST).json("values", comment -> comment);
    }
}
