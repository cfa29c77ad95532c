package io.finopsbot.workflows.request;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody broke the glass: for one step, until then, separation of duties does not hold for them. Somebody else reviews it.
 *
 * @param step what was done by it, or null if nothing (yet)
 * @param review what became of the review, or null while it is open
 */
public record Emergency(
        Actor by,
        Instant at,
        Instant until,
        String reason,
        @Nullable AuditAction step,
        @Nullable Review review) {
    /** A broken glass by which nothing was done yet. */
    public static Emergency declared(Actor by, Instant at, Instant until, String reason) {
        return new Emergency(by, at, until, reason, null, null);
    }

    /** Whether that person may do one step by it now. */
    public boolean isUsableBy(PersonId person, Instant now) {
        return by.is(person) && step == null && review == null && now.isBefore(until);
    }

    /** The same, with what was done by it. */
    public Emergency usedFor(AuditAction done) {
        return new Emergency(by, at, until, reason, done, review);
    }

    /** The same, reviewed. */
    public Emergency reviewed(Review verdict) {
        return new Emergency(by, at, until, reason, step, verdict);
    }
}
