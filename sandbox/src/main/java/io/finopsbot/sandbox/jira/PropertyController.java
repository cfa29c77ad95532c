package io.finopsbot.sandbox.jira;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what programs store on an issue. */
@RestController
@RequestMapping("/jira/rest/api/3/issue/{issue}/properties")
final class PropertyController {
    private final IssueStore store;
    private final JiraPermissions permissions;

    PropertyController(IssueStore store, JiraPermissions permissions) {
        this.store = store;
        this.permissions = permissions;
    }

    @GetMapping
    JsonNode keys(@PathVariable String issue) {
        Issue found = store.get(issue);
        ObjectNode answer = Json.object();
        answer.set(
                "keys",
                Json.array(found.activity().properties().keySet().stream()
                        .map(key -> Json.object()
                                .put("key", key)
                                .put("self", SelfLinks.of("/issue/" + found.id() + "/properties/" + key)))));
        return answer;
    }

    @GetMapping("/{key}")
    JsonNode show(@PathVariable String issue, @PathVariable String key) {
        JsonNode value = store.get(issue).activity().properties().get(key);
        if (value == null) {
            throw JiraProblem.notFound("The property '" + key + "' does not exist.");
        }
        return Json.object().put("key", key).set("value", value);
    }

    @PutMapping("/{key}")
    ResponseEntity<Void> set(@PathVariable String issue, @PathVariable String key, @RequestBody JsonNode value) {
        permissions.require("EDIT_ISSUES");
        boolean known = store.get(issue).activity().properties().containsKey(IssueProperties.checkedKey(key));
        JsonNode checked = IssueProperties.checked(value);
        store.change(issue, before -> before.with(before.activity().plus(Map.of(key, checked))));
        return ResponseEntity.status(known ? HttpStatus.OK : HttpStatus.CREATED).build();
    }
}
