package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The one place where people look at requests. Of a request that somebody may not see they are answered what they would be if
 * there was none.
 */
public final class ReadingRoom {
    private final RequestLedger ledger;
    private final PeopleBook people;
    private final DeskSettings settings;
    private final InstantSource clock;
    private final Order order = Order.standard();

    public ReadingRoom(RequestLedger ledger, PeopleBook people, DeskSettings settings, InstantSource clock) {
        this.ledger = ledger;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /** That person, as the people book knows them; nothing outside is asked. */
    public Reader reader(PersonId person) {
        return new Reader(circumstances(person, people.find(person)));
    }

    /** What that person may see of the request, if it is anything. */
    public Outcome<Seen> seen(RequestNumber number, PersonId person) {
        Circumstances circumstances = circumstances(person, people.acting(person));
        return ledger.find(number)
                .map(request -> new Seen(request, WhoMaySee.of(request, circumstances)))
                .filter(seen -> seen.sight() != Sight.NOTHING)
                .map(Outcome::of)
                .orElseGet(() -> Outcome.refused(WhoMaySee.nothing(number, circumstances)));
    }

    /** The request, if that person may see the whole of it. */
    public Outcome<BusinessRequest> whole(RequestNumber number, PersonId person) {
        return seen(number, person)
                .then(seen -> seen.sight() == Sight.WHOLE
                        ? Outcome.of(seen.request())
                        : Outcome.refused(Rule.TASK_ONLY, number));
    }

    /** The request for somebody who is about to act on it: whether they may, and are told why not, is the desk's to say. */
    public Outcome<BusinessRequest> toActOn(RequestNumber number, PersonId person) {
        return ledger.find(number).map(Outcome::of).orElseGet(() -> Outcome.refused(nothing(number, person)));
    }

    private Refusal nothing(RequestNumber number, PersonId person) {
        return WhoMaySee.nothing(number, circumstances(person, people.acting(person)));
    }

    private Circumstances circumstances(PersonId id, Optional<Person> person) {
        Actor actor = Actor.person(id, person.map(Person::name).orElse(id.value()));
        return new Circumstances(
                clock.instant(),
                actor,
                person.orElse(null),
                people.roles(),
                settings,
                order,
                ledger,
                people::find,
                false);
    }

    /** A request, and how much of it may be shown. */
    public record Seen(BusinessRequest request, Sight sight) {}
}
