package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Issue;
import io.finopsbot.workflows.tasks.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts out what is the bot's: that the issues exist and are linked, where they stand, its own words on them. */
final class ChainOutput {
    private final IssueReader reader;
    private final FoundIssues found;
    private final IssueOpener opener;
    private final Duplicates duplicates;
    private final StatusKeeper statuses;
    private final IssueUpkeep upkeep;
    private final IssueFiles files;
    private final ThreadLink threads;
    private final IssueNotices notices;
    private final ReplacedIssues replaced;
    private final JdbcIssueStore store;

    ChainOutput(
            IssueReader reader,
            FoundIssues found,
            IssueOpener opener,
            Duplicates duplicates,
            StatusKeeper statuses,
            IssueUpkeep upkeep,
            IssueFiles files,
            ThreadLink threads,
            IssueNotices notices,
            ReplacedIssues replaced,
            JdbcIssueStore store) {
        this.reader = reader;
        this.found = found;
        this.opener = opener;
        this.duplicates = duplicates;
        this.statuses = statuses;
        this.upkeep = upkeep;
        this.files = files;
        this.threads = threads;
        this.notices = notices;
        this.replaced = replaced;
        this.store = store;
    }

    /**
     * Makes the difference vanish.
     *
     * @param seen the issues that existed when the run began
     */
    void putOut(ChainRun run, List<IssueView> seen) {
        List<Issue> known = found.of(run);
        opener.open(run, known);
        List<IssueView> views = withNew(run, seen);
        duplicates.fold(run, known, views);
        ChainLinks.keep(run.jira(), run.request().chain(), views);
        replaced.keep(run, views);
        for (IssueView view : views) {
            Task task = run.request().chain().at(view.position());
            statuses.keep(run, view, task);
            upkeep.keep(run, view, task);
            files.keep(run, view, task);
            threads.keep(run, view);
            notices.end(run, view, task);
        }
        notices.give(run, views);
    }

    private List<IssueView> withNew(ChainRun run, List<IssueView> seen) {
        Set<Integer> positions = seen.stream().map(IssueView::position).collect(Collectors.toSet());
        List<StoredIssue> opened = store.of(run.request().number()).stream()
                .filter(issue -> !positions.contains(issue.position()))
                .toList();
        List<IssueView> views = new ArrayList<>(seen);
        views.addAll(reader.all(run.jira(), opened));
        views.sort(Comparator.comparingInt(IssueView::position));
        return views;
    }
}
