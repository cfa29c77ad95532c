package io.finopsbot.workflows.tasks;

import static io.finopsbot.workflows.tasks.TaskMove.CANCEL;
import static io.finopsbot.workflows.tasks.TaskMove.FINISH;
import static io.finopsbot.workflows.tasks.TaskMove.RESUME;
import static io.finopsbot.workflows.tasks.TaskMove.RETURN;
import static io.finopsbot.workflows.tasks.TaskMove.START;
import static io.finopsbot.workflows.tasks.TaskMove.STOP;
import static io.finopsbot.workflows.tasks.TaskMove.UNBLOCK;
import static io.finopsbot.workflows.tasks.TaskState.BLOCKED;
import static io.finopsbot.workflows.tasks.TaskState.CANCELLED;
import static io.finopsbot.workflows.tasks.TaskState.DONE;
import static io.finopsbot.workflows.tasks.TaskState.IN_PROGRESS;
import static io.finopsbot.workflows.tasks.TaskState.READY;
import static io.finopsbot.workflows.tasks.TaskState.RETURNED;

import io.finopsbot.workflows.order.MachinePool;
import java.util.Map;
import org.springframework.statemachine.StateContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;

/**
 * The judge of order for one task. Two guards stand in it: a task is unblocked only when all before it are done, and
 * finished only when its evidence is there.
 */
public final class TaskMachine {
    private static final String MET = "met";

    private final MachinePool<TaskState, TaskMove> machines = new MachinePool<>(TaskMachine::build);

    /**
     * Where the move leads.
     *
     * @param conditionMet what the move's guard asks: the tasks before are done ({@code UNBLOCK}), the evidence is there
     *     ({@code FINISH}); no other move asks
     * @return the next state, or the same if the machine does not let the move happen
     */
    public TaskState next(TaskState from, TaskMove move, boolean conditionMet) {
        return machines.next(from, move, Map.of(MET, conditionMet));
    }

    private static StateMachine<TaskState, TaskMove> build() throws Exception {
        StateMachineBuilder.Builder<TaskState, TaskMove> builder = StateMachineBuilder.builder();
        MachinePool.states(builder, BLOCKED, TaskState.class);
        var steps = builder.configureTransitions();
        steps.withExternal().source(BLOCKED).target(READY).event(UNBLOCK).guard(TaskMachine::met);
        steps.withExternal().source(BLOCKED).target(CANCELLED).event(CANCEL);
        steps.withExternal().source(READY).target(IN_PROGRESS).event(START);
        steps.withExternal().source(IN_PROGRESS).target(READY).event(STOP);
        for (TaskState workable : new TaskState[] {READY, IN_PROGRESS}) {
            steps.withExternal().source(workable).target(DONE).event(FINISH).guard(TaskMachine::met);
            steps.withExternal().source(workable).target(RETURNED).event(RETURN);
            steps.withExternal().source(workable).target(CANCELLED).event(CANCEL);
        }
        steps.withExternal().source(RETURNED).target(READY).event(RESUME);
        steps.withExternal().source(RETURNED).target(CANCELLED).event(CANCEL);
        return builder.build();
    }

    private static boolean met(StateContext<TaskState, TaskMove> context) {
        return Boolean.TRUE.equals(context.getMessageHeader(MET));
    }
}
