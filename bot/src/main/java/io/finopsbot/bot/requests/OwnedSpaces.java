package io.finopsbot.bot.requests;

import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import java.util.List;
import java.util.Objects;

/** The claimed workspaces and roles that a person may ask more for. */
public final class OwnedSpaces {
    private final RequestLedger ledger;
    private final Organisation organisation;

    public OwnedSpaces(RequestLedger ledger, Organisation organisation) {
        this.ledger = ledger;
        this.organisation = organisation;
    }

    List<BusinessRequest> of(String userId) {
        PersonId person = new PersonId(userId);
        return ledger.inState(RequestState.CLAIMED).stream()
                .filter(claimed -> claimed.isBy(person)
                        || Objects.requireNonNull(claimed.claim()).by().is(person)
                        || organisation.ownsUpward(person, claimed.claim().unit())
                        || organisation.ownsUpward(person, claimed.fields().owningUnit()))
                .toList();
    }
}
