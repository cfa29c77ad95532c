package io.finopsbot.bot.home;

import static io.finopsbot.bot.home.HomeButton.button;
import static java.util.Comparator.comparing;

import io.finopsbot.templates.Markup;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.IssueBook;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskIssue;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a Cloud Engineer can work on: the most urgent first, each with its tasks in order and what they wait for. */
final class QueueItems extends RequestList {
    private final IssueBook issues;

    QueueItems(RequestLedger ledger, IssueBook issues, ItemText text) {
        super(HomeList.QUEUE, ledger, text);
        this.issues = issues;
    }

    /** Not what they asked for or approved themselves: others do that. */
    @Override
    public List<BusinessRequest> requests(Viewer viewer) {
        return ledger.live().stream()
                .filter(request -> request.chain()
                        .current()
                        .filter(task -> task.state().isWorkable())
                        .isPresent())
                .filter(request -> !request.isBy(viewer.id()) && !request.decidedBy(viewer.id()))
                .sorted(comparing(QueueItems::priority)
                        .thenComparing(request -> request.decided().at()))
                .toList();
    }

    @Override
    HomeItem item(BusinessRequest request) {
        List<TaskIssue> open = issues.issuesOf(request.number());
        List<String> lines = new ArrayList<>();
        lines.add(text.say("item.queue", request.number(), request.fields().workload(), priority(request))
                .text());
        for (Task task : request.chain().tasks()) {
            lines.add(line(request, task, open).text());
        }
        return new HomeItem(
                new Markup(String.join("\n", lines)),
                request.state() == RequestState.APPROVED
                        ? List.of(button("register", request, "primary"), button("cannot-do", request, null))
                        : List.of(button("cannot-do", request, null)));
    }

    private Markup line(BusinessRequest request, Task task, List<TaskIssue> open) {
        Optional<Task> before = task.state() == TaskState.BLOCKED ? before(request, task) : Optional.empty();
        return before.map(waitsFor -> text.say(
                        "item.task-waits",
                        task.position(),
                        link(task, open),
                        task.kind(),
                        task.state(),
                        link(waitsFor, open)))
                .orElseGet(() -> text.say("item.task", task.position(), link(task, open), task.kind(), task.state()));
    }

    /** The task right before it that is still open. */
    private static Optional<Task> before(BusinessRequest request, Task task) {
        return request.chain().tasks().stream()
                .filter(other ->
                        other.position() < task.position() && other.state().isOpen())
                .reduce((first, last) -> last);
    }

    private static Markup link(Task task, List<TaskIssue> open) {
        return open.stream()
                .filter(issue -> issue.position() == task.position())
                .findFirst()
                .map(issue -> Markup.link(issue.address().toString(), issue.key()))
                .orElse(new Markup("…"));
    }

    private static Priority priority(BusinessRequest request) {
        return Objects.requireNonNull(request.decided().priority());
    }
}
