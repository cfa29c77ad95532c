package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Issue;
import io.finopsbot.integrations.jira.rest.Status;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.List;

/** Closes issues that were made twice: a late call of a stopped process, or a lost answer and an index that lagged longer. */
final class Duplicates {
    private final IssueReader reader;
    private final FoundIssues found;
    private final JiraMapping mapping;
    private final StatusMover mover;
    private final CommentDocument documents;
    private final Words words;

    Duplicates(
            IssueReader reader,
            FoundIssues found,
            JiraMapping mapping,
            StatusMover mover,
            CommentDocument documents,
            Words words) {
        this.reader = reader;
        this.found = found;
        this.mapping = mapping;
        this.mover = mover;
        this.documents = documents;
        this.words = words;
    }

    void fold(ChainRun run, List<Issue> known, List<IssueView> views) {
        for (IssueView view : views) {
            for (Issue issue : found.at(known, run.request(), view.position())) {
                if (!issue.id().equals(view.id()) && !isClosed(issue)) {
                    close(run, issue, view);
                }
            }
        }
    }

    private boolean isClosed(Issue issue) {
        Status status = issue.fields().status();
        return status != null && status.isCalled(mapping.statusOf(TaskState.CANCELLED));
    }

    private void close(ChainRun run, Issue issue, IssueView counts) {
        IssueView view = reader.read(run.jira(), issue, counts.stored());
        if (view.status().isCalled(mapping.statusOf(TaskState.CANCELLED))) {
            return; // The index lags behind.
        }
        Remarks.once(
                run,
                view,
                "duplicate",
                documents.of(List.of(words.say("jira.duplicate", counts.issue().key()))));
        mover.bring(run.jira(), view.id(), view.status(), TaskState.CANCELLED);
    }
}
