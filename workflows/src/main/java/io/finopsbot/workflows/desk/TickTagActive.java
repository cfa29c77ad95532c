package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.TagTick;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.Map;
import java.util.Optional;

/**
 * An engineer says that the workspace tag's key is active as a cost allocation tag in the payer account (once a payer, takes
 * AWS up to 48 hours). Recorded and shown, never a gate.
 */
public record TickTagActive() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.TICK_TAG_ACTIVE;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        if (request.tagTick() != null) {
            return Ruling.unchanged();
        }
        Optional<Refusal> refusal = Guard.first(
                () -> Guard.executor(circumstances, request),
                () -> Guard.when(
                        !request.state().isGranted(), Rule.NOT_POSSIBLE_NOW, request.number(), request.state()));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        BusinessRequest next = request.edit()
                .tagTick(new TagTick(circumstances.actor(), circumstances.now()))
                .done();
        return Ruling.becomes(
                next,
                Map.of(),
                Tell.thread(
                        NoticeKind.TAG_ACTIVE,
                        next.number(),
                        circumstances.actor().name()));
    }
}
