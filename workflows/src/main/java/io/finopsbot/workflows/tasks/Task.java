package io.finopsbot.workflows.tasks;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One task of a chain.
 *
 * @param position 1 for the first
 * @param movedBy who brought it where it stands; null if nobody has yet
 * @param movedAt when; null if nobody has yet
 * @param reason why it was returned or cancelled; null otherwise
 */
public record Task(
        int position,
        TaskKind kind,
        TaskState state,
        @Nullable Actor movedBy,
        @Nullable Instant movedAt,
        @Nullable String reason) {

    /** A task that nobody has touched. */
    public static Task fresh(int position, TaskKind kind, TaskState state) {
        return new Task(position, kind, state, null, null, null);
    }

    /** The same task, brought into another state. */
    public Task moved(TaskState next, Actor by, Instant at, @Nullable String why) {
        return new Task(position, kind, next, by, at, why);
    }

    /** The same task, in another state because of another task. */
    public Task in(TaskState next) {
        return new Task(position, kind, next, movedBy, movedAt, reason);
    }
}
