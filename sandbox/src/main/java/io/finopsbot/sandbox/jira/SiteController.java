package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.SandboxClock;
import io.finopsbot.sandbox.SandboxKeys;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who am I, what may I do, and where. */
@RestController
@RequestMapping("/jira/rest/api/3")
final class SiteController {
    private final JiraUsers users;
    private final JiraPermissions permissions;
    private final JiraSettings settings;
    private final SandboxKeys keys;
    private final SandboxClock clock;

    SiteController(
            JiraUsers users, JiraPermissions permissions, JiraSettings settings, SandboxKeys keys, SandboxClock clock) {
        this.users = users;
        this.permissions = permissions;
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping("/myself")
    JsonNode myself() {
        return users.find(JiraUsers.BOT)
                .orElseThrow()
                .json()
                .put("emailAddress", keys.jiraUser())
                .put("timeZone", settings.timeZone().getId())
                .put("locale", "en_US");
    }

    @GetMapping("/mypermissions")
    JsonNode mypermissions(
            @RequestParam(defaultValue = "") String projectKey, @RequestParam(defaultValue = "") String permissions) {
        if (permissions.isBlank()) {
            throw JiraProblem.badRequest("The 'permissions' query parameter is required.");
        }
        if (!projectKey.isEmpty()) {
            Project.require(projectKey);
        }
        ObjectNode answers = Json.object();
        for (String permission : permissions.split(",", -1)) {
            answers.set(permission, permission(permission));
        }
        return Json.object().set("permissions", answers);
    }

    private ObjectNode permission(String permission) {
        int index = JiraPermissions.KNOWN.indexOf(permission);
        if (index < 0) {
            throw JiraProblem.badRequest("Unrecognized permission: " + permission);
        }
        return Json.object()
                .put("id", Integer.toString(index + 10))
                .put("key", permission)
                .put("name", permission)
                .put("type", "PROJECT")
                .put("description", "")
                .put("havePermission", permissions.has(permission));
    }

    @GetMapping("/serverInfo")
    JsonNode serverInfo() {
        return Json.object()
                .put("baseUrl", SelfLinks.of("").replace("/rest/api/3", ""))
                .put("version", "1001.0.0-SNAPSHOT")
                .put("deploymentType", "Cloud")
                .put("serverTime", JiraTime.of(clock.instant()))
                .put("serverTitle", "Sandbox");
    }
}
