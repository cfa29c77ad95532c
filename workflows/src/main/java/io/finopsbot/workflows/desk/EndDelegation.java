package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.delegation.Delegation;
import io.finopsbot.workflows.people.Actor;
import java.util.Map;

/** A lead wants nobody to stand in any more. */
record EndDelegation() implements Judgement<Delegation> {
    @Override
    public AuditAction action() {
        return AuditAction.END_DELEGATION;
    }

    @Override
    public Ruling<Delegation> judge(Delegation delegation, Circumstances circumstances) {
        Actor deputy = delegation.deputy();
        if (deputy == null || !delegation.runsAt(circumstances.now())) {
            return Ruling.unchanged();
        }
        return Ruling.becomes(
                delegation.endedAt(circumstances.now()),
                Map.of("to", deputy.id(), "name", deputy.name()),
                Tell.person(
                        deputy,
                        NoticeKind.DELEGATION_ENDED,
                        circumstances.actor().name()));
    }
}
