package io.finopsbot.workflows.tasks;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Rule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The judge of order for a whole chain: asks the task machine, and unblocks what a finished task was blocking. */
public final class ChainJudge {
    private final TaskMachine machine = new TaskMachine();

    /**
     * The chain after somebody moved one of its tasks.
     *
     * @param request the request's number, for the sentence of a refusal
     * @param reason why it is returned; null for other moves
     * @param registered whether the ARN is registered: the evidence that some tasks need
     */
    public Outcome<TaskChain> move(
            Object request,
            TaskChain chain,
            int position,
            TaskMove move,
            Actor by,
            Instant at,
            @Nullable String reason,
            boolean registered) {
        Task task = chain.at(position);
        boolean evidence = registered || !task.kind().needsRegisteredArn();
        TaskState reached = machine.next(task.state(), move, evidence);
        if (reached == task.state()) {
            return refusal(request, chain, task, move, evidence);
        }
        return Outcome.of(unblocked(chain.with(task.moved(reached, by, at, reason))));
    }

    /** The chain with every open task cancelled. */
    public TaskChain cancelled(TaskChain chain, Actor by, Instant at, String reason) {
        TaskChain changed = chain;
        for (Task task : chain.tasks()) {
            TaskState reached = machine.next(task.state(), TaskMove.CANCEL, false);
            if (reached != task.state()) {
                changed = changed.with(task.moved(reached, by, at, reason));
            }
        }
        return changed;
    }

    private TaskChain unblocked(TaskChain chain) {
        TaskChain changed = chain;
        for (Task task : chain.tasks()) {
            if (task.state() == TaskState.BLOCKED) {
                boolean ready = chain.doneBefore(task.position());
                changed = changed.with(task.in(machine.next(task.state(), TaskMove.UNBLOCK, ready)));
            }
        }
        return changed;
    }

    private static Outcome<TaskChain> refusal(
            Object request, TaskChain chain, Task task, TaskMove move, boolean evidence) {
        if (!task.state().isOpen()) {
            return Outcome.refused(Rule.REOPENED, task.kind(), task.state());
        }
        if (task.state() == TaskState.BLOCKED) {
            Task waitsFor = chain.current().orElseThrow(() -> new IllegalStateException("No open task: " + chain));
            return Outcome.refused(Rule.OUT_OF_ORDER, task.kind(), waitsFor.kind());
        }
        if (move == TaskMove.FINISH && !evidence) {
            return Outcome.refused(Rule.NOT_REGISTERED, request, task.state());
        }
        return Outcome.refused(Rule.NOT_POSSIBLE_NOW, request, task.state());
    }
}
