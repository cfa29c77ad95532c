package io.finopsbot.workflows.models;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a lead wants the terms of a model to be.
 *
 * @param number 1 for the first of the model; what a click is bound to
 * @param terms as they are to be
 * @param before as they were when it was proposed
 * @param end what became of it; null while it waits for a second lead
 */
public record TermsProposal(
        int number,
        ModelTerms terms,
        ModelTerms before,
        Actor by,
        Instant at,
        Instant expiresAt,
        @Nullable ProposalEnd end) {
    /** Whether it waits for a second lead. */
    public boolean isOpen() {
        return end == null;
    }

    /** Whether a second lead has confirmed it. */
    public boolean isConfirmed() {
        return end != null && end.kind() == ProposalEnd.Kind.CONFIRMED;
    }

    /** The same, with its end. */
    public TermsProposal ended(ProposalEnd how) {
        return new TermsProposal(number, terms, before, by, at, expiresAt, how);
    }
}
