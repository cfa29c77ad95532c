package io.finopsbot.fakes;

import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.people.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** People and roles, known until the test ends. */
public final class InMemoryPeopleBook implements PeopleBook {
    private final Map<PersonId, Person> people = new ConcurrentHashMap<>();
    private volatile Roles roles = Roles.unread();

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

    @Override
    public Roles roles() {
        return roles;
    }

    @Override
    public void remember(Person person) {
        people.put(person.id(), person);
    }

    @Override
    public void remember(Roles newer) {
        roles = newer;
    }
}
