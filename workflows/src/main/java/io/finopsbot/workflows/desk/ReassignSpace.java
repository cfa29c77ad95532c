package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Unit;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Claim;
import io.finopsbot.workflows.spaces.Proposal;
import io.finopsbot.workflows.spaces.Recipient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A claimed workspace or role gets another owner because the former one is deactivated: the Portfolio Owner decides it alone;
 * a lead proposes it to a second one. Whoever is still there is asked for a transfer.
 */
public record ReassignSpace(TransferTo to, String reason) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.REASSIGN;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        return Holder.open(request, circumstances)
                .<Ruling<BusinessRequest>>map(Ruling::refused)
                .orElseGet(() -> reassigned(request, ownsPortfolio(request, circumstances), circumstances));
    }

    private Ruling<BusinessRequest> reassigned(BusinessRequest request, boolean alone, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.first(
                () -> alone ? Optional.empty() : Proposals.refusal(request, circumstances),
                () -> Holder.stillThere(request, circumstances));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return to.recipient(request, circumstances)
                .fold(
                        recipient -> alone
                                ? done(request, recipient, reason, circumstances)
                                : proposed(request, recipient, circumstances),
                        because -> Ruling.refused(because));
    }

    /** What becomes of it when a second lead agrees: the owner may have come back since it was proposed. */
    static Ruling<BusinessRequest> confirmed(
            BusinessRequest request, Recipient recipient, String reason, Circumstances circumstances) {
        return Holder.stillThere(request, circumstances)
                .<Ruling<BusinessRequest>>map(Ruling::refused)
                .orElseGet(() -> done(request, recipient, reason, circumstances));
    }

    private static Ruling<BusinessRequest> done(
            BusinessRequest request, Recipient recipient, String reason, Circumstances circumstances) {
        Optional<Actor> owner = TransferTo.owner(recipient, circumstances);
        if (owner.isEmpty()) {
            return Ruling.refused(Rule.NO_RECIPIENT, recipient.name());
        }
        Handover handover = Handover.of(request, recipient.unit(), owner.get(), circumstances);
        Map<String, String> details = new HashMap<>(handover.details());
        details.put("reason", reason);
        String to = Holder.named(handover.after(), circumstances);
        Object[] arguments = {
            request.number(), circumstances.actor().name(), to, handover.after().from(), reason
        };
        return Ruling.becomes(
                handover.next(),
                details,
                Tell.thread(NoticeKind.REASSIGNED, arguments),
                Tell.person(owner.get(), NoticeKind.REASSIGNED, arguments),
                Tell.person(owner.get(), NoticeKind.HANDOFF, request.number()));
    }

    private Ruling<BusinessRequest> proposed(
            BusinessRequest request, Recipient recipient, Circumstances circumstances) {
        return Proposals.made(
                request,
                new Proposal(
                        Proposal.Kind.REASSIGNMENT, circumstances.actor(), circumstances.now(), reason, recipient));
    }

    private static boolean ownsPortfolio(BusinessRequest request, Circumstances circumstances) {
        PersonId person = circumstances.actor().personId().orElseThrow();
        List<Unit> upward =
                circumstances.settings().organisation().upward(claim(request).unit());
        return !upward.isEmpty() && upward.get(upward.size() - 1).owners().contains(person);
    }

    private static Claim claim(BusinessRequest request) {
        return Objects.requireNonNull(request.claim());
    }
}
