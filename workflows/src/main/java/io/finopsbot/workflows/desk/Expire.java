package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import java.util.Map;
import java.util.Optional;

/** Nobody decided in time. The bot's own. */
public record Expire() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.EXPIRE;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.bot(circumstances, request);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        if (request.isRescoping() || circumstances.now().isBefore(request.expiresAt())) {
            return Ruling.unchanged();
        }
        return circumstances
                .order()
                .next(request, RequestMove.EXPIRE)
                .fold(state -> expired(request, state, circumstances), decided -> Ruling.unchanged());
    }

    private static Ruling<BusinessRequest> expired(
            BusinessRequest request, RequestState state, Circumstances circumstances) {
        BusinessRequest next = EndOfRequest.of(request, state, "Nobody decided in time", circumstances);
        return Ruling.becomes(
                next,
                Map.of("due", Moment.of(request.expiresAt())),
                Tell.requester(next, NoticeKind.EXPIRED, next.number()));
    }
}
