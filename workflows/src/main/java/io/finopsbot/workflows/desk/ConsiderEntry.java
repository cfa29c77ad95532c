package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.models.ModelStanding;

/** A lead wants to change what the catalogue says of a model and opens the form for it: nothing changes. */
public record ConsiderEntry() implements Judgement<ModelStanding> {
    @Override
    public AuditAction action() {
        return AuditAction.CHANGE_ENTRY;
    }

    @Override
    public Ruling<ModelStanding> judge(ModelStanding standing, Circumstances circumstances) {
        return Guard.leadInPerson(circumstances, standing.model().title())
                .map(because -> Ruling.<ModelStanding>refused(because))
                .orElseGet(Ruling::unchanged);
    }
}
