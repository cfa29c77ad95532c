package io.finopsbot.bot.spaces;

import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spaces.Claim;
import java.util.List;
import java.util.stream.Stream;

/** The workspaces and roles that a person holds: they claimed them, or own their unit or one above. */
public final class MySpaces {
    private final RequestLedger ledger;
    private final Organisation organisation;

    public MySpaces(RequestLedger ledger, Organisation organisation) {
        this.ledger = ledger;
        this.organisation = organisation;
    }

    /** By their numbers; retired ones at the end. */
    List<BusinessRequest> of(PersonId person) {
        return Stream.concat(ledger.live().stream(), ledger.inState(RequestState.RETIRED).stream())
                .filter(request -> holds(person, request))
                .toList();
    }

    /** Whether the person holds what that request is about. */
    boolean holds(PersonId person, BusinessRequest request) {
        Claim claim = request.claim();
        return claim != null && (claim.by().is(person) || organisation.ownsUpward(person, claim.unit()));
    }
}
