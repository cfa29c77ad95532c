package io.finopsbot.bot.home;

import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import java.time.Instant;

/**
 * Who looks, and as what. A person can be all of it.
 *
 * @param member whether they are a full member of the Slack team
 * @param organisation says what they own
 */
record Viewer(PersonId id, boolean member, boolean lead, boolean engineer, Organisation organisation) {
    static Viewer of(PersonId id, PeopleBook people, Organisation organisation, Instant now) {
        Roles roles = people.roles();
        boolean member = people.find(id).map(Person::standing).orElse(Standing.STRANGER) == Standing.MEMBER;
        boolean known = member && roles.usableAt(now);
        return new Viewer(
                id,
                member,
                known && roles.leads().contains(id),
                known && roles.engineers().contains(id),
                organisation);
    }

    /** Whether the request, and what became of it, is theirs: they asked, or own its product or portfolio. */
    boolean owns(BusinessRequest request) {
        return request.isBy(id)
                || organisation.owns(id, request.fields().portfolio())
                || organisation.owns(id, request.fields().owningUnit());
    }
}
