package io.finopsbot.sandbox.jira;

import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates, shows and edits issues. Nobody may delete one. */
@RestController
@RequestMapping("/jira/rest/api/3/issue")
final class IssueController {
    private final IssueStore store;
    private final IssueDesk desk;
    private final IssueInput input;
    private final IssueJson json;
    private final Creations creations;
    private final JiraPermissions permissions;

    IssueController(
            IssueStore store,
            IssueDesk desk,
            IssueInput input,
            IssueJson json,
            Creations creations,
            JiraPermissions permissions) {
        this.store = store;
        this.desk = desk;
        this.input = input;
        this.json = json;
        this.creations = creations;
        this.permissions = permissions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ObjectNode create(@RequestBody JsonNode body) {
        if (!permissions.has("CREATE_ISSUES")) {
            throw JiraProblem.field("project", "You do not have permission to create issues in this project.");
        }
        return json.reference(creations.make(input.creation(body)));
    }

    @GetMapping("/{issue}")
    ObjectNode show(
            @PathVariable String issue,
            @RequestParam(defaultValue = "") String fields,
            @RequestParam(defaultValue = "") String expand,
            @RequestParam(defaultValue = "") String properties) {
        Issue found = store.get(issue);
        ObjectNode shown = json.of(found, FieldSelection.ofParameter(fields));
        if (Arrays.asList(expand.split(",", -1)).contains("changelog")) {
            shown.set("changelog", json.changelog(found));
        }
        if (!properties.isEmpty()) {
            shown.set("properties", json.properties(found, Arrays.asList(properties.split(",", -1))));
        }
        return shown;
    }

    @PutMapping("/{issue}")
    ResponseEntity<Void> edit(@PathVariable String issue, @RequestBody JsonNode body) {
        permissions.require("EDIT_ISSUES");
        Issue found = store.get(issue);
        desk.edit(JiraUsers.BOT, found.key(), before -> input.edited(before, body));
        store.change(
                found.key(), now -> now.with(now.activity().plus(IssueProperties.ofList(body.path("properties")))));
        return ResponseEntity.noContent().build();
    }
}
