package io.finopsbot.workflows.spaces;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a workspace or role is given up for good.
 *
 * @param by the owner who wanted it
 * @param doneAt when it was archived or deleted; null while the engineers are at it
 * @param closedAt when it was settled that it costs nothing any more; null until then
 */
public record Retirement(
        Actor by,
        Instant at,
        String reason,
        @Nullable Instant doneAt,
        @Nullable Instant closedAt) {
    /** The same, done. */
    public Retirement done(Instant when) {
        return new Retirement(by, at, reason, when, null);
    }

    /** The same, after its last cost. */
    public Retirement closed(Instant when) {
        return new Retirement(by, at, reason, doneAt, when);
    }

    /** Whether it is done, and may cost something still. */
    public boolean isToBeClosed() {
        return doneAt != null && closedAt == null;
    }
}
