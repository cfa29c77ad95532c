package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Issue;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What Jira's search knows of a chain's issues; it may not know the newest. */
final class FoundIssues {
    private static final List<String> FIELDS = List.of("status", "labels");

    private final IssueSearch search;
    private final IssueMark mark;

    FoundIssues(IssueSearch search, IssueMark mark) {
        this.search = search;
        this.mark = mark;
    }

    /** All issues that were ever made for a task of that chain. */
    List<Issue> of(ChainRun run) {
        String labels = run.request().chain().tasks().stream()
                .map(task -> IssueSearch.quoted(IssueLabels.unique(run.request(), task.position())))
                .collect(Collectors.joining(", "));
        return search.all(run.jira(), "labels in (" + labels + ")", FIELDS, List.of(IssueMark.KEY));
    }

    /** Those among them that were made for one task, the oldest first. */
    List<Issue> at(List<Issue> found, BusinessRequest request, int position) {
        return found.stream()
                .filter(issue -> mark.isOn(issue, request, position))
                .sorted(Comparator.comparingLong(issue -> Long.parseLong(issue.id())))
                .toList();
    }
}
