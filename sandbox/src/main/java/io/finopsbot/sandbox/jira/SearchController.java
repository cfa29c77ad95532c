package io.finopsbot.sandbox.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds issues, some time after they changed. Answers no total and, unless fields are named, no more than ids. */
@RestController
@RequestMapping("/jira/rest/api/3")
final class SearchController {
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 5000;

    private final IssueStore store;
    private final IssueJson json;
    private final JqlFields fields;

    SearchController(IssueStore store, IssueJson json, JqlFields fields) {
        this.store = store;
        this.json = json;
        this.fields = fields;
    }

    @PostMapping("/search/jql")
    ObjectNode search(@RequestBody JsonNode body) {
        String text = body.path("jql").asString("");
        Jql jql = JqlParser.parse(text, fields);
        if (jql.isUnbounded()) {
            throw JiraProblem.badRequest(
                    "Unbounded JQL queries are not allowed here. Please add a search restriction" + " to your query.");
        }
        int size = body.path("maxResults").asInt(USUAL_PAGE);
        if (size < 0) {
            throw JiraProblem.badRequest("maxResults must not be negative.");
        }
        int from = SearchToken.offset(body.path("nextPageToken").asString(""), text);
        List<Issue> found = jql.of(seen(body.path("reconcileIssues")));
        List<Issue> page =
                found.stream().skip(from).limit(Math.min(size, LARGEST_PAGE)).toList();
        FieldSelection selection = new FieldSelection(strings(body.path("fields")));
        ObjectNode answer = Json.object();
        answer.set("issues", Json.array(page.stream().map(issue -> shown(issue, selection, body))));
        boolean last = from + page.size() >= found.size();
        if (!last) {
            answer.put("nextPageToken", SearchToken.of(from + page.size(), text));
        }
        return answer.put("isLast", last);
    }

    @RequestMapping("/search")
    ResponseEntity<Map<String, Object>> gone() {
        JiraProblem problem = JiraProblem.of(
                HttpStatus.GONE,
                "The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.");
        return ResponseEntity.status(problem.status()).body(problem.body());
    }

    private ObjectNode shown(Issue issue, FieldSelection selection, JsonNode body) {
        if (selection.isIdAlone()) {
            return Json.object().put("id", issue.id());
        }
        ObjectNode shown = json.of(issue, selection);
        List<String> properties = strings(body.path("properties"));
        if (!properties.isEmpty()) {
            shown.set("properties", json.properties(issue, properties));
        }
        return shown;
    }

    /** What the index shows; the issues that the caller names by id as they really are. */
    private List<Issue> seen(JsonNode reconcile) {
        List<Issue> issues = new ArrayList<>(store.index().visible());
        for (JsonNode id : reconcile) {
            store.find(id.asString("")).ifPresent(current -> {
                issues.removeIf(issue -> issue.id().equals(current.id()));
                issues.add(current);
            });
        }
        return issues;
    }

    private static List<String> strings(JsonNode list) {
        return list.values().stream().map(value -> value.asString("")).toList();
    }
}
