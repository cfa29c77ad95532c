package io.finopsbot.bot.spaces;

import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Outcome;
import java.util.List;

/** What a person can claim now. */
public final class ReadyToClaim {
    /** As many as Slack shows in one list. */
    static final int MOST = 100;

    private final RequestLedger ledger;
    private final RequestDesk desk;
    private final Organisation organisation;

    public ReadyToClaim(RequestLedger ledger, RequestDesk desk, Organisation organisation) {
        this.ledger = ledger;
        this.desk = desk;
        this.organisation = organisation;
    }

    /** The oldest first. */
    List<BusinessRequest> of(PersonId person) {
        return ledger.inState(RequestState.READY_TO_CLAIM).stream()
                .filter(BusinessRequest::isRegistered)
                .filter(request -> request.isBy(person)
                        || organisation.ownsUpward(person, request.fields().owningUnit()))
                .limit(MOST)
                .toList();
    }

    /** Claims one, as a change of its own. */
    Outcome<BusinessRequest> claim(RequestNumber request, Actor actor, Envelope envelope) {
        return desk.decide(request, new ClaimSpace(), actor, envelope);
    }
}
