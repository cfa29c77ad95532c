package io.finopsbot.bot.slack;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;

/** Turns the user id of a Slack message into who acts. */
public final class Caller {
    private final PeopleBook people;

    public Caller(PeopleBook people) {
        this.people = people;
    }

    /** The person of that user id, by the name that the people book has. */
    public Actor actor(String userId) {
        PersonId id = new PersonId(userId);
        return Actor.person(id, people.find(id).map(Person::name).orElse(userId));
    }
}
