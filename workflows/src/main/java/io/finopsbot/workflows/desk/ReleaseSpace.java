package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.spaces.Claim;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Its owner gives a claim back: it counts to the end of the day, UTC, and somebody else may claim it. */
public record ReleaseSpace() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.RELEASE;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Holder.refusal(request, circumstances);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return circumstances
                .order()
                .next(request, RequestMove.RELEASE)
                .fold(state -> released(request, state, circumstances), because -> Ruling.refused(because));
    }

    private static Ruling<BusinessRequest> released(
            BusinessRequest request, RequestState state, Circumstances circumstances) {
        Claim ended = Objects.requireNonNull(request.claim()).ended(circumstances.now());
        BusinessRequest next = request.edit()
                .state(state)
                .claim(null)
                .life(request.life().after(ended))
                .done();
        String by = circumstances.actor().name();
        String unit = Holder.unit(ended, circumstances);
        return Ruling.becomes(
                next,
                Map.of("unit", ended.unit().value(), "until", ended.until() + " 24:00 UTC"),
                Tell.thread(NoticeKind.RELEASED, next.number(), by, unit, String.valueOf(ended.until())),
                Tell.requester(
                        next,
                        NoticeKind.READY_TO_CLAIM,
                        next.number(),
                        next.fields().workload(),
                        next.approvedScope().anchorName()));
    }
}
