package io.finopsbot.workflows.approval;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a lead decided.
 *
 * @param approved approved, or declined
 * @param reason why it was declined; null if approved
 * @param scope what was approved; null if declined
 * @param priority how urgent the tasks are; null if declined
 */
public record Decision(
        boolean approved,
        Actor by,
        Instant at,
        @Nullable String reason,
        @Nullable ClaudePlatformScope scope,
        @Nullable Priority priority) {

    /** An approval with its scope. */
    public static Decision approval(Actor by, Instant at, ClaudePlatformScope scope, Priority priority) {
        return new Decision(true, by, at, null, scope, priority);
    }

    /** A refusal of the business request, with its reason. */
    public static Decision decline(Actor by, Instant at, String reason) {
        return new Decision(false, by, at, reason, null, null);
    }
}
