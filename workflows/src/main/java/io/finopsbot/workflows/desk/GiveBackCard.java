package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import java.util.Map;
import java.util.Optional;

/** The lead who is on it is no longer; anybody may decide again. */
public record GiveBackCard() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.GIVE_BACK;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Undecided.refusal(request, request.revision(), circumstances);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        if (request.deliberation().hold() == null) {
            return Ruling.unchanged();
        }
        return Ruling.becomes(
                request.edit().deliberation(request.deliberation().heldBy(null)).done(), Map.of());
    }
}
