package io.finopsbot.workflows.request;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;

/** A lead is on it until then: others wait. */
public record Hold(Actor by, Instant until) {
    /** Whether it still holds. */
    public boolean holdsAt(Instant now) {
        return now.isBefore(until);
    }
}
