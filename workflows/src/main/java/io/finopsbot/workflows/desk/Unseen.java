package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;

/** A judgement that does not say “it is so already” to somebody who may not see the request: that would tell that it is there. */
record Unseen(Judgement<BusinessRequest> judgement) implements Judgement<BusinessRequest> {
    @Override
    public AuditAction action() {
        return judgement.action();
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Ruling<BusinessRequest> ruling = judgement.judge(request, circumstances);
        boolean changesNothing = ruling.refusal() == null && ruling.next() == null;
        return changesNothing && WhoMaySee.of(request, circumstances) == Sight.NOTHING
                ? Ruling.refused(WhoMaySee.nothing(request.number(), circumstances))
                : ruling;
    }
}
