package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.Optional;

/** A lead wants to propose other terms for a model and opens the form for it: nothing changes. */
public record ConsiderTerms() implements Judgement<ModelStanding> {
    @Override
    public AuditAction action() {
        return AuditAction.PROPOSE_STATUS;
    }

    @Override
    public Ruling<ModelStanding> judge(ModelStanding standing, Circumstances circumstances) {
        return refusal(standing, circumstances)
                .map(because -> Ruling.<ModelStanding>refused(because))
                .orElseGet(Ruling::unchanged);
    }

    /** Why the actor may propose nothing now; empty if they may. */
    static Optional<Refusal> refusal(ModelStanding standing, Circumstances circumstances) {
        String model = standing.model().title();
        return Guard.first(
                () -> Guard.leadInPerson(circumstances, model),
                () -> Guard.secondLead(circumstances, nobody -> false, model),
                () -> standing.open()
                        .map(open ->
                                Refusal.of(Rule.PROPOSAL_OPEN, model, open.by().name())));
    }
}
