package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.Offer;

/** The other side takes over what its owner offered. */
public record AcceptOffer() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.ACCEPT_OFFER;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        return Holder.open(request, circumstances)
                .<Ruling<BusinessRequest>>map(Ruling::refused)
                .orElseGet(() -> OfferedTo.actor(request, circumstances)
                        .fold(offer -> accepted(request, offer, circumstances), because -> Ruling.refused(because)));
    }

    private static Ruling<BusinessRequest> accepted(BusinessRequest request, Offer offer, Circumstances circumstances) {
        Actor owner = circumstances.actor();
        Handover handover = Handover.of(request, offer.to().unit(), owner, circumstances);
        Object[] arguments = {
            request.number(),
            owner.name(),
            Holder.unit(handover.after(), circumstances),
            String.valueOf(handover.before().until()),
            handover.after().from()
        };
        return Ruling.becomes(
                handover.next(),
                handover.details(),
                Tell.thread(NoticeKind.TRANSFERRED, arguments),
                Tell.person(offer.by(), NoticeKind.TRANSFERRED, arguments),
                Tell.person(owner, NoticeKind.HANDOFF, request.number()));
    }
}
