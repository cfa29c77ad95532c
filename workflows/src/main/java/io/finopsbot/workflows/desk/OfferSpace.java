package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Claim;
import io.finopsbot.workflows.spaces.Offer;
import io.finopsbot.workflows.spaces.Recipient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Its owner offers a claimed workspace or role to somebody else. It stays theirs until the other side accepts. */
public record OfferSpace(TransferTo to) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.OFFER;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal =
                Guard.first(() -> Holder.refusal(request, circumstances), () -> open(request, circumstances));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return to.recipient(request, circumstances)
                .fold(recipient -> offered(request, recipient, circumstances), because -> Ruling.refused(because));
    }

    private static Optional<Refusal> open(BusinessRequest request, Circumstances circumstances) {
        Offer offer = request.life().offer();
        return offer != null && offer.isOpenAt(circumstances.now())
                ? Guard.when(true, Rule.OFFER_OPEN, request.number(), offer.to().name(), Moment.of(offer.expiresAt()))
                : Optional.empty();
    }

    private static Ruling<BusinessRequest> offered(
            BusinessRequest request, Recipient recipient, Circumstances circumstances) {
        Claim claim = Objects.requireNonNull(request.claim());
        if (claim.by().personId().equals(Optional.ofNullable(recipient.person()))) {
            return Ruling.refused(Rule.NO_RECIPIENT, recipient.name());
        }
        Offer offer = Offer.of(recipient, circumstances.actor(), circumstances.now());
        BusinessRequest next = request.edit().life(request.life().offer(offer)).done();
        String by = circumstances.actor().name();
        String until = Moment.of(offer.expiresAt());
        List<Notice> notices = new ArrayList<>();
        notices.add(Tell.thread(NoticeKind.OFFER_MADE, next.number(), by, recipient.name(), until));
        for (Audience other : OfferedTo.all(offer, circumstances)) {
            notices.add(Notice.to(
                    other,
                    NoticeKind.OFFERED,
                    next.number(),
                    by,
                    next.fields().workload(),
                    next.approvedScope().anchorName(),
                    until));
        }
        return Ruling.becomes(
                next,
                Map.of("to", recipient.name(), "unit", recipient.unit().value(), "until", until),
                notices.toArray(Notice[]::new));
    }
}
