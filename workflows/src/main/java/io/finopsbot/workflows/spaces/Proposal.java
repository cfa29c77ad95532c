package io.finopsbot.workflows.spaces;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one lead wants done about a claimed workspace or role, and a second one has to confirm.
 *
 * @param to who is to be its owner; null if nobody else is to be
 */
public record Proposal(
        Kind kind,
        Actor by,
        Instant at,
        String reason,
        @Nullable Recipient to) {
    /** What a lead can want. */
    public enum Kind {
        SUSPENSION,
        REASSIGNMENT
    }
}
