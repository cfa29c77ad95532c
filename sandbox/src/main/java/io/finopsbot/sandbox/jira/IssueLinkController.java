package io.finopsbot.sandbox.jira;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Links issues. A link is only information: it holds nobody up. */
@RestController
@RequestMapping("/jira/rest/api/3/issueLink")
final class IssueLinkController {
    private final IssueLinks links;
    private final IssueStore store;
    private final IssueDesk desk;
    private final LinkJson json;
    private final JiraPermissions permissions;

    IssueLinkController(
            IssueLinks links, IssueStore store, IssueDesk desk, LinkJson json, JiraPermissions permissions) {
        this.links = links;
        this.store = store;
        this.desk = desk;
        this.json = json;
        this.permissions = permissions;
    }

    /** Answers the same whether or not there was such a link. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void create(@RequestBody JsonNode body) {
        permissions.require("LINK_ISSUES");
        JsonNode wanted = body.path("type");
        String name = wanted.path("name").asString("");
        LinkType type = LinkType.find(wanted.path("id").asString(""), name)
                .orElseThrow(() -> JiraProblem.notFound("No issue link type with name '" + name + "' found."));
        Issue inward = end(body.path("inwardIssue"));
        Issue outward = end(body.path("outwardIssue"));
        if (inward.key().equals(outward.key())) {
            throw JiraProblem.badRequest("You cannot link an issue to itself.");
        }
        links.add(type, inward.key(), outward.key()).ifPresent(link -> desk.linked(JiraUsers.BOT, link));
    }

    @GetMapping("/{id}")
    JsonNode show(@PathVariable String id) {
        return json.both(links.get(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        permissions.require("LINK_ISSUES");
        links.remove(links.get(id));
    }

    private Issue end(JsonNode end) {
        return store.get(end.path("key").asString(end.path("id").asString("")));
    }
}
