package io.finopsbot.sandbox.aws;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The workspace routes. A workspace is seen only in the region that created it; the signature says which that is. */
@RestController
@RequestMapping("/aws/v1/organizations/workspaces")
final class WorkspaceController {
    private static final byte[] NOTHING = new byte[0];

    private final WorkspaceConsole console;
    private final SignatureCheck signatures;

    WorkspaceController(WorkspaceConsole console, SignatureCheck signatures) {
        this.console = console;
        this.signatures = signatures;
    }

    @PostMapping
    ObjectNode create(HttpServletRequest request) throws IOException {
        byte[] content = request.getInputStream().readAllBytes();
        String region = admit(request, content);
        JsonNode body = WorkspaceJson.body(content);
        return WorkspaceJson.of(console.create(WorkspaceJson.name(body), WorkspaceJson.tags(body), region));
    }

    @GetMapping
    ObjectNode list(
            HttpServletRequest request,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(name = "after_id", defaultValue = "") String afterId,
            @RequestParam(name = "include_archived", defaultValue = "false") boolean includeArchived) {
        String region = admit(request, NOTHING);
        return new WorkspaceList(console.workspaces(), region, includeArchived).page(afterId, limit);
    }

    @GetMapping("/{id}")
    ObjectNode show(HttpServletRequest request, @PathVariable String id) {
        return WorkspaceJson.of(find(id, admit(request, NOTHING)));
    }

    @PostMapping("/{id}")
    ObjectNode update(HttpServletRequest request, @PathVariable String id) throws IOException {
        byte[] content = request.getInputStream().readAllBytes();
        Workspace before = find(id, admit(request, content));
        JsonNode body = WorkspaceJson.body(content);
        if (before.isArchived()) {
            throw WorkspaceProblem.invalid("An archived workspace cannot be updated: " + id);
        }
        return WorkspaceJson.of(console.change(
                id,
                now -> now.with(
                        body.has("name") ? WorkspaceJson.name(body) : now.name(),
                        body.has("tags") ? WorkspaceJson.tags(body) : now.tags())));
    }

    @PostMapping("/{id}/archive")
    ObjectNode archive(HttpServletRequest request, @PathVariable String id) throws IOException {
        Workspace before = find(id, admit(request, request.getInputStream().readAllBytes()));
        return WorkspaceJson.of(console.archive(before.id()));
    }

    /** The region of a request that may come in. */
    private String admit(HttpServletRequest request, byte[] content) {
        if (console.isOut()) {
            throw WorkspaceProblem.out();
        }
        String region = signatures.regionOf(request, content);
        if (request.getHeader("anthropic-version") == null) {
            throw WorkspaceProblem.invalid("anthropic-version: header is required");
        }
        return region;
    }

    private Workspace find(String id, String region) {
        return console.find(id)
                .filter(workspace -> workspace.region().equals(region))
                .orElseThrow(() -> WorkspaceProblem.notFound(id));
    }
}
