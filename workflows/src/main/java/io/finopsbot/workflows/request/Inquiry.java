package io.finopsbot.workflows.request;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lead's question to the requester.
 *
 * @param answer what the requester said, or null while they have not
 */
public record Inquiry(
        Actor by, Instant at, String question, @Nullable String answer) {
    /** The same, answered. */
    public Inquiry answered(String said) {
        return new Inquiry(by, at, question, said);
    }
}
