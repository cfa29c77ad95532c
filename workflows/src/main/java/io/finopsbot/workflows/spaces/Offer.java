package io.finopsbot.workflows.spaces;

import io.finopsbot.workflows.people.Actor;
import java.time.Duration;
import java.time.Instant;

/** An owner's offer to hand a claimed workspace or role over. It goes over only if the other side accepts in time. */
public record Offer(Recipient to, Actor by, Instant at, Instant expiresAt) {
    /** How long the other side has to answer. */
    public static final Duration OPEN_FOR = Duration.ofDays(7);

    /** An offer that is open from now on. */
    public static Offer of(Recipient to, Actor by, Instant at) {
        return new Offer(to, by, at, at.plus(OPEN_FOR));
    }

    /** Whether it can still be accepted. */
    public boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
