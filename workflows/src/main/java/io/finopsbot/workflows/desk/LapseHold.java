package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.Hold;
import io.finopsbot.workflows.rules.Refusal;
import java.util.Map;
import java.util.Optional;

/** The while of the lead who was on it is over. The bot's own. */
public record LapseHold() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.LAPSE;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.bot(circumstances, request);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        Hold hold = request.deliberation().hold();
        if (hold == null || hold.holdsAt(circumstances.now())) {
            return Ruling.unchanged();
        }
        return Ruling.becomes(
                request.edit().deliberation(request.deliberation().heldBy(null)).done(),
                Map.of("was on it", hold.by().name(), "until", Moment.of(hold.until())));
    }
}
