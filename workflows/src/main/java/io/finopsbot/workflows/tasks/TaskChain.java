package io.finopsbot.workflows.tasks;

import io.finopsbot.workflows.people.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tasks of one request, in order; each is blocked until the one before is done.
 *
 * @param replaced how many of them, from the first on, were for a scope that a lead has changed since
 */
public record TaskChain(List<Task> tasks, Integer replaced) {
    public TaskChain {
        tasks = List.copyOf(tasks);
        // Chains of an older version of the bot do not say it.
        replaced = Objects.requireNonNullElse(replaced, 0);
    }

    /** No tasks: nothing was approved. */
    public static TaskChain none() {
        return new TaskChain(List.of(), 0);
    }

    /** A fresh chain: the first task ready, the others blocked. */
    public static TaskChain of(TaskKind... kinds) {
        return none().replacedBy(kinds);
    }

    /** The same chain with fresh tasks after its own, which count no more: its issues and their history stay. */
    public TaskChain replacedBy(TaskKind... kinds) {
        Stream<Task> fresh = IntStream.range(0, kinds.length)
                .mapToObj(index -> Task.fresh(
                        tasks.size() + index + 1, kinds[index], index == 0 ? TaskState.READY : TaskState.BLOCKED));
        return new TaskChain(Stream.concat(tasks.stream(), fresh).toList(), tasks.size());
    }

    /** Whether that task was for a scope that a lead has changed since. */
    public boolean isReplaced(Task task) {
        return task.position() <= replaced;
    }

    /** The task at that position, 1 for the first. */
    public Task at(int position) {
        return tasks.get(position - 1);
    }

    /** The first task that is not finished. */
    public Optional<Task> current() {
        return tasks.stream().filter(task -> task.state().isOpen()).findFirst();
    }

    /** Who finished one of them, a replaced one too. */
    public Stream<Actor> finishers() {
        return tasks.stream()
                .filter(task -> task.state() == TaskState.DONE)
                .flatMap(task -> Optional.ofNullable(task.movedBy()).stream());
    }

    /** The task in which the ARN is to be registered; empty if there is none. */
    public Optional<Task> registering() {
        return tasks.stream().filter(task -> task.kind().registersArn()).reduce((first, last) -> last);
    }

    /** Whether everything before that position is done, or was given up. */
    public boolean doneBefore(int position) {
        return tasks.stream()
                .limit(position - 1L)
                .noneMatch(task -> task.state().isOpen());
    }

    /** Whether everything is done, and there was something to do. */
    public boolean isDone() {
        return !tasks.isEmpty()
                && doneBefore(tasks.size() + 1)
                && at(tasks.size()).state() == TaskState.DONE;
    }

    /** The same chain with one more task at its end: a chain grows, so that its issues and their history stay. */
    public TaskChain plus(TaskKind kind) {
        List<Task> longer = new ArrayList<>(tasks);
        TaskState state = current().isEmpty() ? TaskState.READY : TaskState.BLOCKED;
        longer.add(Task.fresh(tasks.size() + 1, kind, state));
        return new TaskChain(longer, replaced);
    }

    /** The same chain with that task in place of the one at its position. */
    public TaskChain with(Task task) {
        List<Task> changed = new ArrayList<>(tasks);
        changed.set(task.position() - 1, task);
        return new TaskChain(changed, replaced);
    }
}
