package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.IssueType;
import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.integrations.jira.rest.Status;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.readiness.Check;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the project has the issue type and the statuses that the configuration file names: they differ by site. */
final class JiraMappingCheck implements Check {
    private final JiraApi jira;
    private final String project;
    private final JiraMapping mapping;
    private final InstantSource clock;
    private volatile Finding latest = Finding.unknown();

    JiraMappingCheck(JiraApi jira, String project, JiraMapping mapping, InstantSource clock) {
        this.jira = jira;
        this.project = project;
        this.mapping = mapping;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "jira statuses";
    }

    @Override
    public Finding latest() {
        return latest;
    }

    @Override
    public Finding look() {
        latest = found();
        return latest;
    }

    private Finding found() {
        try {
            List<IssueType> types = jira.statuses(project);
            Optional<IssueType> ours = types.stream()
                    .filter(type -> type.name().equalsIgnoreCase(mapping.issueType()))
                    .findFirst();
            return ours.map(this::statuses).orElseGet(() -> noSuchType(types));
        } catch (IntegrationException e) {
            return Finding.wrong(
                    String.valueOf(e.getMessage()), clock.instant(), "See what \"jira permissions\" says.");
        }
    }

    private Finding statuses(IssueType type) {
        TreeSet<String> missing = mapping.statuses().values().stream()
                .filter(name -> type.statuses().stream().noneMatch(status -> status.isCalled(name)))
                .collect(Collectors.toCollection(TreeSet::new));
        if (missing.isEmpty()) {
            return Finding.right("All mapped statuses are in the workflow of " + type.name(), clock.instant());
        }
        String known = type.statuses().stream().map(Status::name).collect(Collectors.joining(", "));
        return Finding.wrong(
                "The workflow of " + type.name() + " in " + project + " has no status " + String.join(", ", missing),
                clock.instant(),
                "Map jira.statuses in the configuration file to some of: " + known + ".");
    }

    private Finding noSuchType(List<IssueType> types) {
        String known = types.stream().map(IssueType::name).collect(Collectors.joining(", "));
        return Finding.wrong(
                "Project " + project + " has no issue type " + mapping.issueType(),
                clock.instant(),
                "Set jira.issue-type in the configuration file to one of: " + known + ".");
    }
}
