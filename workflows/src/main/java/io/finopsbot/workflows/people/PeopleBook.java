package io.finopsbot.workflows.people;

import java.util.Optional;

/** What was last read of people and roles. Reading it costs no call to the outside. */
public interface PeopleBook {
    /** The person, if ever seen. */
    Optional<Person> find(PersonId id);

    /** The one full member with that address, without regard to case; empty if none or several. */
    Optional<Person> findByEmail(String email);

    /** Who has which role; {@link Roles#unread()} before the first reading. */
    Roles roles();

    /** Notes what the directory said of a person. */
    void remember(Person person);

    /** Replaces the roles by a newer reading. */
    void remember(Roles roles);
}
