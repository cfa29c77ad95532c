package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Its owner takes an offer back that nobody has accepted yet. */
public record WithdrawOffer() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.WITHDRAW_OFFER;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Offer offer = request.life().offer();
        Optional<Refusal> refusal = Guard.first(
                () -> Holder.refusal(request, circumstances),
                () -> Guard.when(offer == null, Rule.NO_OFFER, request.number()));
        return refusal.isPresent()
                ? Ruling.refused(refusal.get())
                : withdrawn(request, Objects.requireNonNull(offer), circumstances);
    }

    private static Ruling<BusinessRequest> withdrawn(
            BusinessRequest request, Offer offer, Circumstances circumstances) {
        Object[] arguments = {request.number(), circumstances.actor().name()};
        List<Notice> notices = new ArrayList<>(List.of(Tell.thread(NoticeKind.OFFER_WITHDRAWN, arguments)));
        OfferedTo.all(offer, circumstances)
                .forEach(other -> notices.add(Notice.to(other, NoticeKind.OFFER_WITHDRAWN, arguments)));
        return Ruling.becomes(
                request.edit().life(request.life().offer(null)).done(),
                Map.of("to", offer.to().name()),
                notices.toArray(Notice[]::new));
    }
}
