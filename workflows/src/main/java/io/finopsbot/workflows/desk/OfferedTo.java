package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Unit;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Offer;
import java.util.List;

/** The other side of an offer: one person, or each owner of a unit. */
final class OfferedTo {
    private OfferedTo() {}

    /** The open offer, if there is one and the actor is on its other side. */
    static Outcome<Offer> actor(BusinessRequest request, Circumstances circumstances) {
        Offer offer = request.life().offer();
        if (offer == null || !offer.isOpenAt(circumstances.now())) {
            return Outcome.refused(Rule.NO_OFFER, request.number());
        }
        PersonId acting = circumstances.actor().personId().orElseThrow();
        boolean offered = people(offer, circumstances).stream().anyMatch(other -> circumstances.same(acting, other));
        return offered
                ? Outcome.of(offer)
                : Outcome.refused(
                        Rule.OFFER_TO_ANOTHER, request.number(), offer.to().name());
    }

    /** All who are asked. */
    static List<Audience> all(Offer offer, Circumstances circumstances) {
        return people(offer, circumstances).stream().map(Audience::person).toList();
    }

    private static List<PersonId> people(Offer offer, Circumstances circumstances) {
        PersonId person = offer.to().person();
        return person != null
                ? List.of(person)
                : circumstances
                        .settings()
                        .organisation()
                        .find(offer.to().unit())
                        .map(Unit::owners)
                        .orElse(List.of());
    }
}
