package io.finopsbot.sandbox.aws;

import io.finopsbot.sandbox.aws.signing.SignedCall;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The workspaces that a request sees, page by page. */
final class WorkspaceList {
    private static final int LARGEST_PAGE = 1000;

    private final List<Workspace> shown;

    WorkspaceList(List<Workspace> all, SignedCall call, boolean includeArchived) {
        this.shown = all.stream()
                .filter(workspace -> workspace.isSeenBy(call))
                .filter(workspace -> includeArchived || !workspace.isArchived())
                .toList();
    }

    ObjectNode page(String afterId, int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw WorkspaceProblem.invalid("limit: Input should be between 1 and " + LARGEST_PAGE);
        }
        int from = afterId.isEmpty() ? 0 : indexOf(afterId) + 1;
        List<Workspace> page = shown.stream().skip(from).limit(limit).toList();
        ObjectNode json = WorkspaceJson.object();
        ArrayNode data = json.putArray("data");
        page.forEach(workspace -> data.add(WorkspaceJson.of(workspace)));
        return json.put("first_id", page.isEmpty() ? null : page.get(0).id())
                .put(
                        "last_id",
                        page.isEmpty() ? null : page.get(page.size() - 1).id())
                .put("has_more", from + page.size() < shown.size());
    }

    private int indexOf(String id) {
        List<String> ids = shown.stream().map(Workspace::id).toList();
        if (!ids.contains(id)) {
            throw WorkspaceProblem.invalid("after_id: there is no such workspace: " + id);
        }
        return ids.indexOf(id);
    }
}
