package io.finopsbot.workflows.spaces;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The ARN that an engineer registered for a request.
 *
 * @param checkedAt when AWS (or, without AWS access, the form) settled it; null while it is to be checked
 * @param differences what is not as approved, in words; null unless refused
 * @param unreachableSince when people were told that AWS cannot be reached; null if they were not
 */
public record Registration(
        Anchor arn,
        RegistrationState state,
        Actor by,
        Instant at,
        @Nullable Instant checkedAt,
        @Nullable String differences,
        @Nullable Instant unreachableSince) {

    /** A new registration whose ARN AWS will be asked about. */
    public static Registration toBeChecked(Anchor arn, Actor by, Instant at) {
        return new Registration(arn, RegistrationState.TO_BE_CHECKED, by, at, null, null, null);
    }

    /** The same, settled: it is what was approved. */
    public Registration confirmed(Instant when) {
        return new Registration(arn, RegistrationState.REGISTERED, by, at, when, null, null);
    }

    /** The same, settled: it is not what was approved. */
    public Registration refused(Instant when, String why) {
        return new Registration(arn, RegistrationState.REFUSED, by, at, when, why, null);
    }

    /** The same, and people know since when AWS cannot be reached. */
    public Registration unreachable(Instant since) {
        return new Registration(arn, state, by, at, checkedAt, differences, since);
    }

    /** Whether the ARN is settled as what was approved. */
    public boolean isRegistered() {
        return state == RegistrationState.REGISTERED;
    }

    /** Whether AWS has still to be asked. */
    public boolean isToBeChecked() {
        return state == RegistrationState.TO_BE_CHECKED;
    }
}
