package io.finopsbot.sandbox.aws;

import io.finopsbot.sandbox.aws.signing.SignatureCheck;
import io.finopsbot.sandbox.aws.signing.SignedCall;
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

/** The workspace routes. A workspace is seen only in its account and region; the signature says which those are. */
@RestController
@RequestMapping("/aws/v1/organizations/workspaces")
final class WorkspaceController {
    private static final byte[] NOTHING = new byte[0];

    private final WorkspaceConsole console;
    private final SignatureCheck signatures;
    private final WorkspacePermissions permissions;

    WorkspaceController(WorkspaceConsole console, SignatureCheck signatures, WorkspacePermissions permissions) {
        this.console = console;
        this.signatures = signatures;
        this.permissions = permissions;
    }

    @PostMapping
    ObjectNode create(HttpServletRequest request) throws IOException {
        byte[] content = request.getInputStream().readAllBytes();
        SignedCall call = admit(request, content);
        permissions.check(call, "CreateWorkspace", "*");
        JsonNode body = WorkspaceJson.body(content);
        return WorkspaceJson.of(console.create(
                WorkspaceJson.name(body),
                WorkspaceJson.tags(body),
                call.region(),
                call.caller().account()));
    }

    @GetMapping
    ObjectNode list(
            HttpServletRequest request,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(name = "after_id", defaultValue = "") String afterId,
            @RequestParam(name = "include_archived", defaultValue = "false") boolean includeArchived) {
        SignedCall call = admit(request, NOTHING);
        permissions.check(call, "ListWorkspaces", "*");
        return new WorkspaceList(console.workspaces(), call, includeArchived).page(afterId, limit);
    }

    @GetMapping("/{id}")
    ObjectNode show(HttpServletRequest request, @PathVariable String id) {
        return WorkspaceJson.of(find(id, admit(request, NOTHING), "GetWorkspace"));
    }

    @PostMapping("/{id}")
    ObjectNode update(HttpServletRequest request, @PathVariable String id) throws IOException {
        byte[] content = request.getInputStream().readAllBytes();
        Workspace before = find(id, admit(request, content), "UpdateWorkspace");
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
        SignedCall call = admit(request, request.getInputStream().readAllBytes());
        return WorkspaceJson.of(
                console.archive(find(id, call, "ArchiveWorkspace").id()));
    }

    /** A request that may come in. */
    private SignedCall admit(HttpServletRequest request, byte[] content) {
        if (console.isOut()) {
            throw WorkspaceProblem.out();
        }
        SignedCall call = signatures.admit(request, content, Workspace.SERVICE);
        if (request.getHeader("anthropic-version") == null) {
            throw WorkspaceProblem.invalid("anthropic-version: header is required");
        }
        return call;
    }

    private Workspace find(String id, SignedCall call, String action) {
        permissions.check(call, action, Workspace.arn(call, id));
        return console.find(id)
                .filter(workspace -> workspace.isSeenBy(call))
                .orElseThrow(() -> WorkspaceProblem.notFound(id));
    }
}
