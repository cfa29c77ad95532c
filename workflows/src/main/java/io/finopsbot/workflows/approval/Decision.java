package io.finopsbot.workflows.approval;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a lead decided.
 *
 * @param approved approved, or declined
 * @param reason why it was declined; null if approved
 * @param scope what was approved; null if declined
 * @param priority how urgent the tasks are; null if declined
 * @param joins the workspace or role that somebody has claimed already, and that this scope is added to; null if the
 *     engineers make a new one
 * @param widenings what the scope adds to what that one was approved for; empty for a new one
 * @param second the second lead's consent, where the model needs one; null otherwise
 * @param insteadOf the lead for whom it was decided; null if the lead decided
 */
public record Decision(
        boolean approved,
        Actor by,
        Instant at,
        @Nullable String reason,
        @Nullable ApprovalScope scope,
        @Nullable Priority priority,
        @Nullable JoinedSpace joins,
        List<Widening> widenings,
        @Nullable Confirmation second,
        @Nullable Actor insteadOf) {
    public Decision {
        widenings = List.copyOf(widenings);
    }

    /** An approval with its scope. */
    public static Decision approval(
            Actor by,
            Instant at,
            ApprovalScope scope,
            Priority priority,
            @Nullable JoinedSpace joins,
            List<Widening> widenings) {
        return new Decision(true, by, at, null, scope, priority, joins, widenings, null, null);
    }

    /** A refusal of the business request, with its reason. */
    public static Decision decline(Actor by, Instant at, String reason) {
        return new Decision(false, by, at, reason, null, null, null, List.of(), null, null);
    }

    /** The same approval, to which a second lead has consented. */
    public Decision confirmed(Confirmation consent) {
        return new Decision(approved, by, at, reason, scope, priority, joins, widenings, consent, insteadOf);
    }

    /** The same, decided for that lead; null if the lead decided. */
    public Decision insteadOf(@Nullable Actor lead) {
        return new Decision(approved, by, at, reason, scope, priority, joins, widenings, second, lead);
    }

    /** All who have spoken by it: who decided, for whom, and who confirmed. */
    public Stream<Actor> voices() {
        return Stream.of(
                        Optional.of(by),
                        Optional.ofNullable(insteadOf),
                        Optional.ofNullable(second).map(Confirmation::by))
                .flatMap(Optional::stream);
    }
}
