package io.finopsbot.bot.approvals;

import io.finopsbot.bot.slack.Paragraphs;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.TagTick;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskIssue;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far the engineers are: tasks with their issues, the ARN, the tag's key. */
final class CardProgress {
    /** What is left of Slack's section without the ARN, the tag and what is pending. */
    private static final int LONGEST_OF_TASKS = 2_000;

    private final Words words;

    CardProgress(Words words) {
        this.words = words;
    }

    Optional<Markup> of(BusinessRequest request, List<TaskIssue> issues) {
        if (request.chain().tasks().isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, TaskIssue> byPosition =
                issues.stream().collect(Collectors.toMap(TaskIssue::position, Function.identity()));
        List<String> lines = new ArrayList<>(shown(request.chain().tasks().stream()
                .map(task -> line(task, Optional.ofNullable(byPosition.get(task.position()))))
                .toList()));
        if (isPending(request, byPosition.keySet())) {
            lines.add(words.say("card.jira-pending"));
        }
        arn(request).ifPresent(lines::add);
        if (request.approvedScope().platform() == Platform.CLAUDE_PLATFORM) {
            lines.add(tag(request.tagTick()));
        }
        return Optional.of(new Markup(String.join("\n", lines)));
    }

    /** Something can be suspended and resumed for ever, and each time gives two tasks more: the last ones are shown. */
    private List<String> shown(List<String> tasks) {
        int hidden = Paragraphs.hidden(tasks, LONGEST_OF_TASKS);
        Stream<String> more = hidden == 0 ? Stream.of() : Stream.of(words.say("card.tasks-more", hidden));
        return Stream.concat(more, tasks.stream().skip(hidden)).toList();
    }

    private String line(Task task, Optional<TaskIssue> issue) {
        String key = issue.map(found ->
                        Markup.link(found.address().toString(), found.key()).text())
                .orElse("…");
        String kind = words.term(task.kind());
        return task.movedBy() == null
                ? words.say("card.task", sign(task.state()), key, kind, task.state())
                : words.say(
                        "card.task-by", sign(task.state()), key, kind, task.state(), CardState.mention(task.movedBy()));
    }

    /** What was cancelled before it had an issue gets none. */
    private static boolean isPending(BusinessRequest request, Set<Integer> positions) {
        return request.state().isGranted()
                && request.chain().tasks().stream()
                        .filter(task -> task.state() != TaskState.CANCELLED)
                        .anyMatch(task -> !positions.contains(task.position()));
    }

    private Optional<String> arn(BusinessRequest request) {
        Registration registration = request.registration();
        return registration == null
                ? Optional.empty()
                : Optional.of(words.say("card.arn", CardState.arn(registration.arn()), registration.state()));
    }

    private String tag(@Nullable TagTick tick) {
        return tick == null
                ? words.say("card.tag-unknown")
                : words.say("card.tag-active", CardState.mention(tick.by()));
    }

    private static String sign(TaskState state) {
        return switch (state) {
            case BLOCKED -> ":lock:";
            case READY -> ":white_circle:";
            case IN_PROGRESS -> ":large_blue_circle:";
            case DONE -> ":white_check_mark:";
            case RETURNED -> ":warning:";
            case CANCELLED -> ":no_entry_sign:";
        };
    }
}
