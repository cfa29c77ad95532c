package io.finopsbot.workflows.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happens around a decision that is still to come. Immutable.
 *
 * @param estimate how large an estimate the portfolio's owner approved, or null
 * @param inquiry what a lead asked last, or null
 * @param hold who is on it, or null
 * @param remindedAt when people were last reminded that it expires, or null
 */
public record Deliberation(
        @Nullable EstimateApproval estimate,
        @Nullable Inquiry inquiry,
        @Nullable Hold hold,
        @Nullable Instant remindedAt) {
    /** Nothing has happened yet. */
    public static Deliberation none() {
        return new Deliberation(null, null, null, null);
    }

    /** The same, with an approved estimate. */
    public Deliberation with(EstimateApproval approved) {
        return new Deliberation(approved, inquiry, hold, remindedAt);
    }

    /** The same, with a question, asked or answered. */
    public Deliberation with(Inquiry next) {
        return new Deliberation(estimate, next, hold, remindedAt);
    }

    /** The same, with somebody on it, or nobody. */
    public Deliberation heldBy(@Nullable Hold next) {
        return new Deliberation(estimate, inquiry, next, remindedAt);
    }

    /** The same, with people reminded. */
    public Deliberation reminded(Instant at) {
        return new Deliberation(estimate, inquiry, hold, at);
    }
}
