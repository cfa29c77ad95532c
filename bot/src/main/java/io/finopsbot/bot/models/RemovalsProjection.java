package io.finopsbot.bot.models;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Affected;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.Projection;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.RemoveModel;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.TermsProposal;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;

/** Sees to it that every request with a blocked model has the task to remove it, one recorded change a request. */
public final class RemovalsProjection implements Projection {
    private static final Actor BOT = Actor.system("model status");

    private final RequestLedger ledger;
    private final RequestDesk desk;

    public RemovalsProjection(RequestLedger ledger, RequestDesk desk) {
        this.ledger = ledger;
        this.desk = desk;
    }

    @Override
    public ProjectionKind kind() {
        return ProjectionKind.REMOVALS;
    }

    @Override
    public void bringUpToDate(Subject about, Lease lease) {
        ModelStanding standing = ledger.governed(ModelStanding.class, about).orElseThrow();
        standing.blocking().ifPresent(blocking -> remove(standing, blocking, lease));
    }

    private void remove(ModelStanding standing, TermsProposal blocking, Lease lease) {
        RemoveModel removal = new RemoveModel(standing.model(), blocking);
        for (BusinessRequest request : Affected.by(standing.model(), ledger)) {
            if (removal.concerns(request)) {
                lease.assertHeld();
                desk.decide(request.number(), removal, BOT, Envelope.own());
            }
        }
    }
}
