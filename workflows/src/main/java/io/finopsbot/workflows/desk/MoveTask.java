package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskChain;
import io.finopsbot.workflows.tasks.TaskMove;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody brings a task into another state: by dragging its issue, or by a button.
 *
 * @param position which task of the chain, 1 for the first
 * @param wanted where they want it
 * @param reason why it cannot be done, when it is returned; null otherwise
 * @param door what they used, for the audit record
 */
public record MoveTask(
        int position, TaskState wanted, @Nullable String reason, String door) implements Verb {
    @Override
    public AuditAction action() {
        return switch (wanted) {
            case DONE -> AuditAction.FINISH_TASK;
            case IN_PROGRESS -> AuditAction.START_TASK;
            case RETURNED, CANCELLED -> AuditAction.RETURN_TASK;
            case READY, BLOCKED -> AuditAction.STOP_TASK;
        };
    }

    @Override
    public boolean mayBreakGlass() {
        return true;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> nothing = Guard.first(
                () -> Guard.member(circumstances),
                () -> Guard.when(
                        position > request.chain().tasks().size(),
                        Rule.NOT_POSSIBLE_NOW,
                        request.number(),
                        request.state()));
        if (nothing.isPresent()) {
            return refused(nothing.get());
        }
        Task task = request.chain().at(position);
        if (standsThere(task)) {
            return Ruling.unchanged();
        }
        return moved(request, task, circumstances)
                .fold(next -> accepted(request, next, circumstances), because -> refused(because));
    }

    private boolean standsThere(Task task) {
        boolean notStarted = task.state() == TaskState.READY || task.state() == TaskState.BLOCKED;
        boolean toNotStarted = wanted == TaskState.READY || wanted == TaskState.BLOCKED;
        boolean givenUp = task.state() == TaskState.RETURNED || task.state() == TaskState.CANCELLED;
        boolean toGivenUp = wanted == TaskState.RETURNED || wanted == TaskState.CANCELLED;
        return task.state() == wanted || (notStarted && toNotStarted) || (givenUp && toGivenUp);
    }

    private Outcome<BusinessRequest> moved(BusinessRequest request, Task task, Circumstances circumstances) {
        TaskMove move = TaskMove.towards(task.state(), wanted);
        Optional<Refusal> refusal = Guard.first(
                () -> Guard.executor(circumstances, request),
                () -> ChangesToClaimed.separated(request, task, circumstances),
                () -> Guard.when(move == TaskMove.RESUME, Rule.NOT_A_LEAD, request.number()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return circumstances
                .order()
                .chains()
                .move(
                        request.number(),
                        request.chain(),
                        position,
                        move,
                        circumstances.actor(),
                        circumstances.now(),
                        reason,
                        request.isRegistered())
                .then(chain -> follow(request, chain, move, circumstances));
    }

    /** What the request becomes by its chain: paused by a returned task, complete by the last finished one. Later tasks leave it. */
    private static Outcome<BusinessRequest> follow(
            BusinessRequest request, TaskChain chain, TaskMove move, Circumstances circumstances) {
        Outcome<RequestState> state;
        boolean working = request.state() == RequestState.APPROVED;
        if (working && move == TaskMove.RETURN) {
            state = circumstances.order().next(request, RequestMove.RETURN);
        } else if (working && chain.isDone()) {
            RequestMove complete = request.joins().isPresent() ? RequestMove.JOIN : RequestMove.COMPLETE;
            state = circumstances.order().next(request, complete);
        } else if (ChangesToClaimed.isDone(request, chain, move)) {
            state = circumstances.order().next(request, RequestMove.SETTLE);
        } else {
            state = Outcome.of(request.state());
        }
        return state.then(next -> Outcome.of(request.edit()
                .state(next)
                .chain(chain)
                .life(ChangesToClaimed.settled(request, next, circumstances))
                .done()));
    }

    private Ruling<BusinessRequest> accepted(
            BusinessRequest before, BusinessRequest next, Circumstances circumstances) {
        Map<String, String> details = new HashMap<>();
        details.put("task", next.chain().at(position).kind().name());
        details.put("from", before.chain().at(position).state().name());
        details.put("to", next.chain().at(position).state().name());
        details.put("door", door);
        if (reason != null) {
            details.put("reason", reason);
        }
        return Ruling.becomes(next, details, TaskNotices.of(before, next, position, circumstances.actor()));
    }

    private Ruling<BusinessRequest> refused(Refusal refusal) {
        return Ruling.refused(refusal, Notice.refusal(Audience.issue(position), NoticeKind.MOVE_REFUSED, refusal));
    }
}
