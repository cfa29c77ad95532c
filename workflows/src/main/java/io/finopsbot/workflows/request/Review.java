package io.finopsbot.workflows.request;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;

/** A lead's verdict on an emergency of somebody else. */
public record Review(Actor by, Instant at, Verdict verdict, String reason) {
    /** What a lead thinks of it. */
    public enum Verdict {
        JUSTIFIED,
        NOT_JUSTIFIED
    }
}
