package io.finopsbot.workflows.people;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What was last read of people and roles. Reading it costs no call to the outside, but for {@link #acting}. */
public interface PeopleBook {
    /** The person, if ever seen. */
    Optional<Person> find(PersonId id);

    /** The person who is about to act. The directory is asked if what is known is too old to act by. */
    default Optional<Person> acting(PersonId id) {
        return find(id);
    }

    /** The one full member with that address, without regard to case; empty if none or several. */
    Optional<Person> findByEmail(String email);

    /** Who has which role; {@link Roles#unread()} before the first reading. */
    Roles roles();

    /** Notes what the directory said of a person; an older word than what is known counts for nothing. */
    void remember(Person person);

    /** Replaces the roles by a newer reading; one that was begun before the last correction counts for nothing. */
    void remember(Roles roles);

    /** Notes at once what the directory said has changed, at that moment. */
    void correct(UnaryOperator<Roles> correction, Instant at);
}
