package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Claim;
import java.util.Map;
import java.util.Optional;

/** The requester, or an owner of the request's product or portfolio, takes the workspace over. */
public record ClaimSpace() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.CLAIM;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.first(
                () -> Guard.member(circumstances),
                () -> claimed(request, circumstances),
                () -> Guard.when(
                        request.state() != RequestState.READY_TO_CLAIM,
                        Rule.NOT_CLAIMABLE,
                        request.number(),
                        request.state()),
                () -> Guard.when(!request.isRegistered(), Rule.NOT_REGISTERED, request.number(), request.state()),
                () -> Guard.owner(circumstances, request),
                () -> request.openReview()
                        .flatMap(open -> Guard.when(
                                true,
                                Rule.UNDER_REVIEW,
                                request.number(),
                                open.by().name())));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return circumstances
                .order()
                .next(request, RequestMove.CLAIM)
                .fold(state -> taken(request, state, circumstances), because -> Ruling.refused(because));
    }

    private static Optional<Refusal> claimed(BusinessRequest request, Circumstances circumstances) {
        Claim claim = request.claim();
        if (claim == null) {
            return Optional.empty();
        }
        String unit = circumstances.settings().organisation().nameOf(claim.unit());
        return Guard.when(
                true,
                Rule.ALREADY_CLAIMED,
                request.number(),
                claim.by().name() + " (" + unit + ")",
                claim.from() + " 00:00 UTC");
    }

    private static Ruling<BusinessRequest> taken(
            BusinessRequest request, RequestState state, Circumstances circumstances) {
        Claim claim = Claim.after(
                request.life().past(), request.fields().owningUnit(), circumstances.actor(), circumstances.now());
        BusinessRequest next = request.edit().state(state).claim(claim).done();
        String unit = circumstances.settings().organisation().nameOf(claim.unit());
        String by = circumstances.actor().name();
        return Ruling.becomes(
                next,
                Map.of("unit", claim.unit().value(), "from", claim.from() + " 00:00 UTC"),
                Tell.thread(NoticeKind.CLAIMED, next.number(), by, unit, claim.from()),
                Notice.to(
                        Audience.person(circumstances.actor().personId().orElseThrow()),
                        NoticeKind.HANDOFF,
                        next.number()));
    }
}
