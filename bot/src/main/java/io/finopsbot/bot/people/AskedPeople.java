package io.finopsbot.bot.people;

import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The people book that asks Slack about whoever is about to act, at most once a minute a person: so nobody acts who was
 * deactivated or made a guest longer ago than that, even if Slack's event is lost.
 */
public final class AskedPeople implements PeopleBook {
    private static final Logger LOG = LoggerFactory.getLogger(AskedPeople.class);

    private final PeopleBook book;
    private final SlackPeople slack;
    private final InstantSource clock;

    public AskedPeople(PeopleBook book, SlackPeople slack, InstantSource clock) {
        this.book = book;
        this.slack = slack;
        this.clock = clock;
    }

    /** Without Slack's answer a person stays as known, and that is too old to act by. */
    @Override
    public Optional<Person> acting(PersonId id) {
        Optional<Person> known = book.find(id);
        if (known.filter(person -> person.usableAt(clock.instant())).isPresent()) {
            return known;
        }
        try {
            slack.read(id);
        } catch (IntegrationException failure) {
            LOG.warn("It is not known whether {} may still act: {}", id, failure.getMessage());
        }
        return book.find(id);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return book.find(id);
    }

    @Override
    public Optional<Person> findByEmail(String email) {
        return book.findByEmail(email);
    }

    @Override
    public Roles roles() {
        return book.roles();
    }

    @Override
    public void remember(Person person) {
        book.remember(person);
    }

    @Override
    public void remember(Roles roles) {
        book.remember(roles);
    }

    @Override
    public void correct(UnaryOperator<Roles> correction, Instant at) {
        book.correct(correction, at);
    }
}
