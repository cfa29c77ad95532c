package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.Hold;
import io.finopsbot.workflows.rules.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A lead is on it: for a while, nobody else decides. Taken again, the while begins again. */
public record TakeCard() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.TAKE;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Undecided.refusal(request, request.revision(), circumstances);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        Instant until =
                circumstances.now().plus(circumstances.settings().thresholds().onIt());
        Hold hold = new Hold(circumstances.actor(), until);
        BusinessRequest next =
                request.edit().deliberation(request.deliberation().heldBy(hold)).done();
        return Ruling.becomes(next, Deputies.noted(Map.of("until", Moment.of(until)), circumstances, request));
    }
}
