package io.finopsbot.bot.home;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.delegation.Delegation;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.people.Standing;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

/** What people are now. It only says what they see: what they may do is judged at the desk. */
final class Viewers implements Function<PersonId, Viewer> {
    private final PeopleBook people;
    private final RequestLedger ledger;
    private final Organisation organisation;
    private final InstantSource clock;

    Viewers(PeopleBook people, RequestLedger ledger, Organisation organisation, InstantSource clock) {
        this.people = people;
        this.ledger = ledger;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public Viewer apply(PersonId id) {
        Instant now = clock.instant();
        Roles roles = people.roles();
        boolean member = people.find(id).map(Person::standing).orElse(Standing.STRANGER) == Standing.MEMBER;
        boolean known = member && roles.usableAt(now);
        return new Viewer(
                id,
                member,
                known && (roles.leads().contains(id) || standsIn(id, roles, now)),
                known && roles.engineers().contains(id),
                organisation);
    }

    private boolean standsIn(PersonId id, Roles roles, Instant now) {
        return ledger.governed(Delegation.class, Subject.Kind.DELEGATION).stream()
                .filter(delegation -> delegation.isTo(id, now))
                .anyMatch(delegation ->
                        roles.leads().contains(delegation.lead().personId().orElseThrow()));
    }
}
