package io.finopsbot.sandbox.aws;

import io.finopsbot.sandbox.page.Row;
import io.finopsbot.sandbox.page.StateSection;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The workspaces of Claude Platform. */
@Component
@Order(40)
class WorkspaceSection implements StateSection {
    private final WorkspaceConsole console;

    WorkspaceSection(WorkspaceConsole console) {
        this.console = console;
    }

    @Override
    public String title() {
        return "Claude Platform workspaces";
    }

    @Override
    public List<Row> rows() {
        return console.workspaces().stream().map(WorkspaceSection::row).toList();
    }

    private static Row row(Workspace workspace) {
        String heading = workspace.name() + (workspace.isArchived() ? " (archived)" : "");
        return new Row(workspace.id(), heading, workspace.arn() + "\n" + workspace.tags());
    }
}
