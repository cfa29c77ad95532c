package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.NewLink;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.tasks.TaskChain;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sees to it that the issues of a scope that was changed lead to those that took their place. */
final class ReplacedIssues {
    private static final String RELATES = "Relates";

    private final CommentDocument documents;
    private final Words words;

    ReplacedIssues(CommentDocument documents, Words words) {
        this.documents = documents;
        this.words = words;
    }

    void keep(ChainRun run, List<IssueView> views) {
        TaskChain chain = run.request().chain();
        List<IssueView> newer = views.stream()
                .filter(view -> view.position() > chain.replaced())
                .toList();
        if (newer.isEmpty()) {
            return;
        }
        for (IssueView old : views) {
            if (old.position() <= chain.replaced()) {
                lead(run, old, views, newer.get(0));
                say(run, old, newer);
            }
        }
    }

    /** What was replaced by issues that were replaced in turn leads to those, and they lead on. */
    private static void lead(ChainRun run, IssueView old, List<IssueView> views, IssueView next) {
        Set<String> later = views.stream()
                .filter(view -> view.position() > old.position())
                .map(IssueView::id)
                .collect(Collectors.toSet());
        boolean leads = old.issue().fields().issuelinks().stream()
                .filter(link -> link.type().name().equals(RELATES))
                .flatMap(link -> Stream.of(link.inwardIssue(), link.outwardIssue()))
                .anyMatch(end -> end != null && later.contains(end.id()));
        if (!leads) {
            run.jira().link(NewLink.relates(old.id(), next.id()));
        }
    }

    private void say(ChainRun run, IssueView old, List<IssueView> newer) {
        BusinessRequest request = run.request();
        if (request.chain().at(old.position()).state() == TaskState.CANCELLED) {
            String keys = newer.stream().map(view -> view.issue().key()).collect(Collectors.joining(", "));
            String sentence = words.say(
                    "jira.replaced", request.number(), request.decided().by().name(), keys);
            Remarks.once(run, old, "replaced", documents.of(List.of(sentence)));
        }
    }
}
