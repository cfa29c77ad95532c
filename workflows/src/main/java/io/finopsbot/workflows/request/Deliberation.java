package io.finopsbot.workflows.request;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happens around a decision that is still to come. Immutable.
 *
 * @param estimate how large an estimate the portfolio's owner approved, or null
 * @param inquiry what a lead asked last, or null
 * @param hold who is on it, or null
 * @param remindedAt when people were last reminded that it expires, or null
 * @param earlier who approved what another approval has taken the place of since, oldest first
 */
public record Deliberation(
        @Nullable EstimateApproval estimate,
        @Nullable Inquiry inquiry,
        @Nullable Hold hold,
        @Nullable Instant remindedAt,
        List<Actor> earlier) {
    public Deliberation {
        // Requests of an older version of the bot do not say it.
        earlier = List.copyOf(Objects.requireNonNullElse(earlier, List.of()));
    }

    /** Nothing has happened yet. */
    public static Deliberation none() {
        return new Deliberation(null, null, null, null, List.of());
    }

    /** The same, with an approved estimate. */
    public Deliberation with(EstimateApproval approved) {
        Deliberation next = estimate == null ? this : after(Stream.of(estimate.by()));
        return new Deliberation(approved, inquiry, hold, remindedAt, next.earlier);
    }

    /** The same, with a question, asked or answered. */
    public Deliberation with(Inquiry next) {
        return new Deliberation(estimate, next, hold, remindedAt, earlier);
    }

    /** The same, with somebody on it, or nobody. */
    public Deliberation heldBy(@Nullable Hold next) {
        return new Deliberation(estimate, inquiry, next, remindedAt, earlier);
    }

    /** The same, with people reminded. */
    public Deliberation reminded(Instant at) {
        return new Deliberation(estimate, inquiry, hold, at, earlier);
    }

    /** The same, where the approval of those has been replaced. */
    public Deliberation after(Stream<Actor> voices) {
        return new Deliberation(
                estimate,
                inquiry,
                hold,
                remindedAt,
                Stream.concat(earlier.stream(), voices).distinct().toList());
    }

    /** Who approved an estimate, or what another approval has taken the place of. */
    Stream<Actor> approvers() {
        return Stream.concat(earlier.stream(), Optional.ofNullable(estimate).map(EstimateApproval::by).stream());
    }
}
