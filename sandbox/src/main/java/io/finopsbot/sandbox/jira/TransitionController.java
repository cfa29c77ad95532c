package io.finopsbot.sandbox.jira;

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
import tools.jackson.databind.node.ObjectNode;

/** Moves issues through the workflow. */
@RestController
@RequestMapping("/jira/rest/api/3/issue/{issue}/transitions")
final class TransitionController {
    private final IssueStore store;
    private final IssueDesk desk;
    private final JiraSettings settings;
    private final JiraPermissions permissions;

    TransitionController(IssueStore store, IssueDesk desk, JiraSettings settings, JiraPermissions permissions) {
        this.store = store;
        this.desk = desk;
        this.settings = settings;
        this.permissions = permissions;
    }

    @GetMapping
    JsonNode show(@PathVariable String issue, @RequestParam(defaultValue = "") String expand) {
        boolean withFields = expand.contains("transitions.fields");
        ObjectNode answer = Json.object().put("expand", "transitions");
        answer.set("transitions", Json.array(open(store.get(issue)).stream().map(way -> json(way, withFields))));
        return answer;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@PathVariable String issue, @RequestBody JsonNode body) {
        Issue found = store.get(issue);
        String id = body.path("transition").path("id").asString("");
        if (id.isEmpty()) {
            throw JiraProblem.badRequest("Missing 'transition' identifier");
        }
        Transition way = open(found).stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> JiraProblem.badRequest("Transition id '" + id + "' is not valid for this issue."));
        JsonNode fields = body.path("fields");
        fields.propertyNames().stream()
                .filter(name -> !name.equals("resolution"))
                .findFirst()
                .ifPresent(name -> {
                    throw JiraProblem.field(
                            name,
                            "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
                });
        desk.move(JiraUsers.BOT, found.key(), way, fields.path("resolution"));
    }

    private List<Transition> open(Issue issue) {
        return permissions.has("TRANSITION_ISSUES") ? settings.workflow().from(issue.status()) : List.of();
    }

    private static ObjectNode json(Transition way, boolean withFields) {
        ObjectNode json = Json.object().put("id", way.id()).put("name", way.name());
        json.set("to", StatusJson.of(way.to()));
        json.put("hasScreen", way.to().isDone()).put("isAvailable", true).put("isConditional", false);
        if (withFields) {
            json.set("fields", way.to().isDone() ? Json.object().set("resolution", resolution()) : Json.object());
        }
        return json;
    }

    private static JsonNode resolution() {
        ObjectNode json = Json.object().put("required", false).put("key", "resolution");
        json.set(
                "allowedValues",
                Json.array(Resolutions.NAMES.stream()
                        .map(name ->
                                Json.object().put("id", Resolutions.idOf(name)).put("name", name))));
        return json;
    }
}
