package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Claim;
import java.util.Objects;
import java.util.Optional;

/** Whose a claimed workspace or role is: who claimed it, or who owns its unit or one above it. */
final class Holder {
    private Holder() {}

    /** Why the actor may not give it away, back or up now; empty if they may. */
    static Optional<Refusal> refusal(BusinessRequest request, Circumstances circumstances) {
        return Guard.first(
                () -> open(request, circumstances),
                () -> holds(request, Objects.requireNonNull(request.claim()), circumstances));
    }

    /** Why no member, whoever it is, may change now whose it is; empty if they may. */
    static Optional<Refusal> open(BusinessRequest request, Circumstances circumstances) {
        return Guard.first(() -> Guard.member(circumstances), () -> unclaimed(request));
    }

    /** That it is not claimed, or its life goes on elsewhere just now; empty if neither. */
    static Optional<Refusal> unclaimed(BusinessRequest request) {
        return Guard.when(
                request.state() != RequestState.CLAIMED, Rule.NOT_POSSIBLE_NOW, request.number(), request.state());
    }

    /** Why it is not taken from its owner: they are not deactivated, as far as is known. */
    static Optional<Refusal> stillThere(BusinessRequest request, Circumstances circumstances) {
        Claim claim = Objects.requireNonNull(request.claim());
        boolean gone = claim.by()
                .personId()
                .flatMap(circumstances.people())
                .filter(owner -> owner.standing() == Standing.DEACTIVATED)
                .isPresent();
        return Guard.when(!gone, Rule.OWNER_ACTIVE, request.number(), named(claim, circumstances));
    }

    /** The person and the unit, in words. */
    static String named(Claim claim, Circumstances circumstances) {
        return claim.by().name() + " (" + unit(claim, circumstances) + ")";
    }

    /** The unit, in words. */
    static String unit(Claim claim, Circumstances circumstances) {
        return circumstances.settings().organisation().nameOf(claim.unit());
    }

    private static Optional<Refusal> holds(BusinessRequest request, Claim claim, Circumstances circumstances) {
        PersonId person = circumstances.actor().personId().orElseThrow();
        boolean holds = circumstances.actsAs(claim.by())
                || circumstances.settings().organisation().ownsUpward(person, claim.unit());
        return Guard.when(!holds, Rule.NOT_THE_HOLDER, request.number(), named(claim, circumstances));
    }
}
