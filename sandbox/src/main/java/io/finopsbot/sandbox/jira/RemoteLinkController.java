package io.finopsbot.sandbox.jira;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Links an issue to somewhere else; the same global id replaces instead of doubling. */
@RestController
@RequestMapping("/jira/rest/api/3/issue/{issue}/remotelink")
final class RemoteLinkController {
    private final IssueStore store;
    private final JiraPermissions permissions;
    private final AtomicLong ids = new AtomicLong(50_000);

    RemoteLinkController(IssueStore store, JiraPermissions permissions) {
        this.store = store;
        this.permissions = permissions;
    }

    @PostMapping
    ResponseEntity<ObjectNode> link(@PathVariable String issue, @RequestBody JsonNode body) {
        permissions.require("LINK_ISSUES");
        Map<String, String> errors = new LinkedHashMap<>();
        for (String required : new String[] {"url", "title"}) {
            if (body.path("object").path(required).asString("").isBlank()) {
                errors.put(required, "'" + required + "' is required.");
            }
        }
        if (!errors.isEmpty()) {
            throw JiraProblem.fields(errors);
        }
        String globalId = body.path("globalId").asString("");
        Optional<RemoteLink> known = find(store.get(issue), globalId);
        String id = known.map(RemoteLink::id).orElseGet(() -> Long.toString(ids.incrementAndGet()));
        store.change(issue, before -> before.with(before.activity().plus(new RemoteLink(id, globalId, body))));
        ObjectNode answer = Json.object().put("id", Long.parseLong(id)).put("self", SelfLinks.of(path(issue, id)));
        return ResponseEntity.status(known.isPresent() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(answer);
    }

    @GetMapping
    JsonNode show(@PathVariable String issue, @RequestParam(defaultValue = "") String globalId) {
        Issue found = store.get(issue);
        if (globalId.isEmpty()) {
            return Json.array(found.activity().remoteLinks().stream().map(link -> json(issue, link)));
        }
        return find(found, globalId)
                .map(link -> json(issue, link))
                .orElseThrow(() ->
                        JiraProblem.notFound("The remote link with global id '" + globalId + "' does not exist."));
    }

    private static Optional<RemoteLink> find(Issue issue, String globalId) {
        return issue.activity().remoteLinks().stream()
                .filter(link -> !globalId.isEmpty() && link.globalId().equals(globalId))
                .findFirst();
    }

    private static ObjectNode json(String issue, RemoteLink link) {
        ObjectNode json =
                Json.object().put("id", Long.parseLong(link.id())).put("self", SelfLinks.of(path(issue, link.id())));
        link.body().properties().forEach(field -> json.set(field.getKey(), field.getValue()));
        return json;
    }

    private static String path(String issue, String id) {
        return "/issue/" + issue + "/remotelink/" + id;
    }
}
