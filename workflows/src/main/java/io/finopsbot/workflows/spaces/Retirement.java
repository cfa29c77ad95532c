package io.finopsbot.workflows.spaces;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a workspace or role is given up for good.
 *
 * @param by the owner who wanted it
 * @param doneAt when it was archived or deleted; null while the engineers are at it
 */
public record Retirement(
        Actor by, Instant at, String reason, @Nullable Instant doneAt) {
    /** The same, done. */
    public Retirement done(Instant when) {
        return new Retirement(by, at, reason, when);
    }
}
