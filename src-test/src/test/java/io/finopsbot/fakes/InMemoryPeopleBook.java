package io.finopsbot.fakes;

import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.people.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** People and roles, known until the test ends. */
public final class InMemoryPeopleBook implements PeopleBook {
    private final Map<PersonId, Person> people = new ConcurrentHashMap<>();
    private Roles roles = Roles.unread();
    private Instant changedAt = Instant.MIN;

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<Person> findByEmail(String email) {
        List<Person> found = people.values().stream()
                .filter(person -> person.standing() == Standing.MEMBER && email.equalsIgnoreCase(person.email()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Everybody who is known. */
    public List<Person> all() {
        return List.copyOf(people.values());
    }

    @Override
    public synchronized Roles roles() {
        return roles;
    }

    @Override
    public void remember(Person person) {
        people.merge(person.id(), person, (known, word) -> word.seenAt().isBefore(known.seenAt()) ? known : word);
    }

    @Override
    public synchronized void remember(Roles newer) {
        if (newer.readAt().isAfter(changedAt)) {
            roles = newer;
        }
    }

    @Override
    public synchronized void correct(UnaryOperator<Roles> correction, Instant at) {
        roles = correction.apply(roles);
        changedAt = at;
    }
}
