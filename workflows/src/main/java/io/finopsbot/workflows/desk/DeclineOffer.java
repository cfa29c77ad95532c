package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.spaces.Offer;
import java.util.Map;
import java.util.Optional;

/** The other side does not want what its owner offered. */
public record DeclineOffer() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.DECLINE_OFFER;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.member(circumstances);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return OfferedTo.actor(request, circumstances)
                .fold(offer -> declined(request, offer, circumstances), because -> Ruling.refused(because));
    }

    private static Ruling<BusinessRequest> declined(BusinessRequest request, Offer offer, Circumstances circumstances) {
        Object[] arguments = {request.number(), circumstances.actor().name()};
        return Ruling.becomes(
                request.edit().life(request.life().offer(null)).done(),
                Map.of("to", offer.to().name()),
                Tell.thread(NoticeKind.OFFER_DECLINED, arguments),
                Tell.person(offer.by(), NoticeKind.OFFER_DECLINED, arguments));
    }
}
