package io.finopsbot.sandbox.jira;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates several issues at once; those that fail do not hold up the others. */
@RestController
final class BulkController {
    private static final int MOST = 50;

    private final IssueController issues;

    BulkController(IssueController issues) {
        this.issues = issues;
    }

    @PostMapping("/jira/rest/api/3/issue/bulk")
    ResponseEntity<ObjectNode> create(@RequestBody JsonNode body) {
        JsonNode wishes = body.path("issueUpdates");
        if (wishes.isEmpty() || wishes.size() > MOST) {
            throw JiraProblem.badRequest("issueUpdates must have 1 to " + MOST + " entries.");
        }
        ObjectNode answer = Json.object();
        ArrayNode created = answer.putArray("issues");
        ArrayNode errors = answer.putArray("errors");
        for (int index = 0; index < wishes.size(); index++) {
            try {
                created.add(issues.create(wishes.get(index)));
            } catch (JiraProblem problem) {
                errors.add(failure(index, problem));
            }
        }
        return ResponseEntity.status(created.isEmpty() ? HttpStatus.BAD_REQUEST : HttpStatus.CREATED)
                .body(answer);
    }

    private static ObjectNode failure(int index, JiraProblem problem) {
        ObjectNode failure = Json.object().put("status", problem.status().value());
        failure.putPOJO("elementErrors", problem.body());
        return failure.put("failedElementNumber", index);
    }
}
