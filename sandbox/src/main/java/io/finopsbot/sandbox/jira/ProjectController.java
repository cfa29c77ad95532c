package io.finopsbot.sandbox.jira;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The project, its issue types with their fields, its statuses and the priorities. */
@RestController
@RequestMapping("/jira/rest/api/3")
final class ProjectController {
    private static final int ALL = 50;
    private static final List<String> FIELDS =
            List.of("summary", "issuetype", "project", "description", "labels", "priority", "assignee", "reporter");
    private static final List<String> REQUIRED = List.of("summary", "issuetype", "project");

    private final JiraSettings settings;
    private final JiraPermissions permissions;

    ProjectController(JiraSettings settings, JiraPermissions permissions) {
        this.settings = settings;
        this.permissions = permissions;
    }

    @GetMapping("/project/{project}")
    JsonNode project(@PathVariable String project) {
        Project.require(project);
        return IssueJson.project();
    }

    @GetMapping("/project/{project}/statuses")
    JsonNode statuses(@PathVariable String project) {
        Project.require(project);
        return Json.array(Arrays.stream(IssueType.values()).map(type -> {
            ObjectNode json = IssueJson.type(type);
            json.set("statuses", statuses());
            return json;
        }));
    }

    @GetMapping("/status")
    JsonNode statuses() {
        return Json.array(settings.workflow().statuses().stream().map(StatusJson::of));
    }

    @GetMapping("/statuses/search")
    JsonNode searchStatuses() {
        return new Page<>(List.copyOf(settings.workflow().statuses()), 0, ALL)
                .json(
                        "values",
                        status -> Json.object()
                                .put("id", status.id())
                                .put("name", status.name())
                                .put(
                                        "statusCategory",
                                        status.category().replace("new", "todo").toUpperCase(Locale.ROOT)));
    }

    @GetMapping("/priority/search")
    JsonNode priorities() {
        return new Page<>(List.of(Priority.values()), 0, ALL)
                .json("values", priority -> priority.json().put("isDefault", priority == Priority.MEDIUM));
    }

    @GetMapping("/issue/createmeta/{project}/issuetypes")
    JsonNode issueTypes(@PathVariable String project) {
        Project.require(project);
        return new Page<>(List.of(IssueType.values()), 0, ALL).json("issueTypes", IssueJson::type);
    }

    @GetMapping("/issue/createmeta/{project}/issuetypes/{type}")
    JsonNode fields(@PathVariable String project, @PathVariable String type) {
        Project.require(project);
        if (IssueType.find(type, "").isEmpty()) {
            throw JiraProblem.notFound("Issue type is not valid for the project.");
        }
        List<String> settable = FIELDS.stream()
                .filter(field -> !field.equals("reporter") || permissions.has("MODIFY_REPORTER"))
                .toList();
        return new Page<>(settable, 0, ALL).json("fields", ProjectController::field);
    }

    private static ObjectNode field(String name) {
        ObjectNode json = Json.object()
                .put("fieldId", name)
                .put("key", name)
                .put("name", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                .put("required", REQUIRED.contains(name))
                .put("hasDefaultValue", name.equals("priority") || name.equals("reporter"));
        json.set("operations", Json.strings(name.equals("labels") ? List.of("add", "set", "remove") : List.of("set")));
        if (name.equals("priority")) {
            json.set(
                    "allowedValues", Json.array(Arrays.stream(Priority.values()).map(Priority::json)));
        }
        return json;
    }
}
