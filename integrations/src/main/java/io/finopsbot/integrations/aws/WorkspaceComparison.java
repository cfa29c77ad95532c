package io.finopsbot.integrations.aws;

import io.finopsbot.workflows.desk.WorkspaceTags;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.AnchorFinding;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import java.util.ArrayList;
import java.util.List;

/** What of a workspace is not as approved. Tags beyond the approved ones are the engineer's own affair. */
record WorkspaceComparison(WorkspaceTagKey workspaceTag) {
    AnchorFinding compare(ReadWorkspace workspace, BusinessRequest approved) {
        List<String> differences = new ArrayList<>();
        if (workspace.archivedAt() != null) {
            differences.add("The workspace was archived at %s.".formatted(workspace.archivedAt()));
        }
        String name = approved.approvedScope().anchorName();
        if (!workspace.name().equals(name)) {
            differences.add("The name is %s, approved was %s.".formatted(workspace.name(), name));
        }
        WorkspaceTags.of(approved, workspaceTag.value()).forEach((key, value) -> {
            String found = workspace.tags().get(key);
            if (found == null) {
                differences.add("The tag %s is missing, approved was %s.".formatted(key, value));
            } else if (!found.equals(value)) {
                String shown = found.isEmpty() ? "empty" : found;
                differences.add("The tag %s is %s, approved was %s.".formatted(key, shown, value));
            }
        });
        return AnchorFinding.comparing(differences);
    }
}
