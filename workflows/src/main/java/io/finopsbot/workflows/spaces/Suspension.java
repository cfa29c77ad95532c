package io.finopsbot.workflows.spaces;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a workspace or role may not be used for a time.
 *
 * @param by the lead who wanted it
 * @param confirmedBy the second lead
 * @param at when the second lead confirmed it
 * @param liftedBy the lead who let it be used again; null while it is not to be
 */
public record Suspension(
        Actor by,
        Actor confirmedBy,
        Instant at,
        String reason,
        @Nullable Actor liftedBy) {
    /** The same, to be lifted or, by nobody, not to be lifted after all. */
    public Suspension liftedBy(@Nullable Actor lead) {
        return new Suspension(by, confirmedBy, at, reason, lead);
    }
}
