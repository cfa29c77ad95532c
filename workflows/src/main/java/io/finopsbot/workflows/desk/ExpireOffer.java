package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.spaces.Offer;
import java.util.Map;
import java.util.Optional;

/** Nobody accepted an offer in time: it stays where it was. The bot's own. */
public record ExpireOffer() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.EXPIRE_OFFER;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.bot(circumstances, request);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        Offer offer = request.life().offer();
        if (offer == null || offer.isOpenAt(circumstances.now())) {
            return Ruling.unchanged();
        }
        String to = offer.to().name();
        return Ruling.becomes(
                request.edit().life(request.life().offer(null)).done(),
                Map.of("to", to, "due", Moment.of(offer.expiresAt())),
                Tell.thread(NoticeKind.OFFER_EXPIRED, request.number(), to),
                Tell.person(offer.by(), NoticeKind.OFFER_EXPIRED, request.number(), to));
    }
}
