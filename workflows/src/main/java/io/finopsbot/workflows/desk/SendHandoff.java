package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import java.util.Map;
import java.util.Optional;

/** Somebody of a claimed workspace or role wants the Developer Handoff once more. */
public record SendHandoff() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.SEND_HANDOFF;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal =
                Guard.first(() -> Guard.member(circumstances), () -> Holder.refusal(request, circumstances));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        BusinessRequest next = request.edit().done();
        Audience person = Audience.person(circumstances.actor().personId().orElseThrow());
        return Ruling.becomes(next, Map.of(), Notice.to(person, NoticeKind.HANDOFF, next.number()));
    }
}
