package io.finopsbot.workflows.models;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a proposal.
 *
 * @param reason why it was rejected; null otherwise
 */
public record ProposalEnd(
        Kind kind, Actor by, Instant at, @Nullable String reason) {
    /** How a proposal can end. */
    public enum Kind {
        CONFIRMED,
        REJECTED,
        WITHDRAWN,
        EXPIRED
    }
}
