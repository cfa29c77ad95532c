package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Retirement;
import io.finopsbot.workflows.spaces.SpaceLife;
import io.finopsbot.workflows.spaces.Suspension;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskChain;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskMove;
import java.util.Optional;
import java.util.stream.Stream;

/** What the engineers do to a workspace or role that somebody holds: retire, suspend, let it be used again. */
final class ChangesToClaimed {
    private ChangesToClaimed() {}

    /** Whoever wanted it does not do it themselves; empty if the actor is somebody else. */
    static Optional<Refusal> separated(BusinessRequest request, Task task, Circumstances circumstances) {
        if (!task.kind().changesClaimed() || circumstances.actor().kind() != Actor.Kind.PERSON) {
            return Optional.empty();
        }
        boolean wanted = wantedBy(request.life(), task.kind()).anyMatch(circumstances::actsAs);
        return Guard.when(wanted, Rule.EXECUTOR_CONFLICT, request.number(), "initiator");
    }

    private static Stream<Actor> wantedBy(SpaceLife life, TaskKind kind) {
        Suspension suspension = life.suspension();
        Retirement retirement = life.retirement();
        return switch (kind) {
            case ARCHIVE_WORKSPACE, DELETE_ROLE -> Stream.ofNullable(retirement).map(Retirement::by);
            case APPLY_DENY ->
                Stream.ofNullable(suspension).flatMap(found -> Stream.of(found.by(), found.confirmedBy()));
            case REMOVE_DENY -> Stream.ofNullable(suspension).flatMap(found -> Stream.ofNullable(found.liftedBy()));
            case CREATE_WORKSPACE, REGISTER_ARN, COMPLETE, IMPLEMENT_ROLE, UPDATE_POLICY, REMOVE_MODEL ->
                Stream.empty();
        };
    }

    /** Whether what was wanted of it is done by that move; other tasks may still be open. */
    static boolean isDone(BusinessRequest before, TaskChain chain, TaskMove move) {
        return before.state().isUnderWay()
                && move == TaskMove.FINISH
                && task(chain).isEmpty();
    }

    /** The task that is still open. */
    static Optional<Task> task(TaskChain chain) {
        return chain.tasks().stream()
                .filter(task -> task.kind().changesClaimed() && task.state().isOpen())
                .findFirst();
    }

    /** The life of a request that the engineers have brought into that state. */
    static SpaceLife settled(BusinessRequest request, RequestState reached, Circumstances circumstances) {
        SpaceLife life = request.life();
        Retirement retirement = life.retirement();
        if (reached == RequestState.RETIRED && retirement != null) {
            return life.retirement(retirement.done(circumstances.now()));
        }
        return request.state() == RequestState.RESUMING && reached == RequestState.CLAIMED
                ? life.suspension(null)
                : life;
    }

    /** The life of a request whose engineers could not do what was wanted, and that stays as it was. */
    static SpaceLife kept(BusinessRequest request) {
        SpaceLife life = request.life();
        Suspension suspension = life.suspension();
        if (request.state() == RequestState.RETIRING) {
            return life.retirement(null);
        }
        return request.state() == RequestState.RESUMING && suspension != null
                ? life.suspension(suspension.liftedBy(null))
                : life.suspension(null);
    }
}
