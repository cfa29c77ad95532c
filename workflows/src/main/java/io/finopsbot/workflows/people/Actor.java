package io.finopsbot.workflows.people;

import java.util.Optional;

/**
 * Who did something, or tried to.
 *
 * @param kind a person, the bot itself, or an account that no person is tied to
 * @param id the person's id; the bot's part; the account's id
 * @param name what to call them in an audit trail
 */
public record Actor(Kind kind, String id, String name) {
    /** What an actor can be. */
    public enum Kind {
        PERSON,
        SYSTEM,
        UNTIED_ACCOUNT
    }

    /** That person. */
    public static Actor person(PersonId id, String name) {
        return new Actor(Kind.PERSON, id.value(), name);
    }

    /** The bot itself, by the name of the part that acts. */
    public static Actor system(String part) {
        return new Actor(Kind.SYSTEM, part, "finops-bot (" + part + ")");
    }

    /** An account of a connected system that is tied to no person. */
    public static Actor untied(String account, String name) {
        return new Actor(Kind.UNTIED_ACCOUNT, account, name);
    }

    /** The person's id, if it is a person. */
    public Optional<PersonId> personId() {
        return kind == Kind.PERSON ? Optional.of(new PersonId(id)) : Optional.empty();
    }

    /** Whether it is that person. */
    public boolean is(PersonId person) {
        return personId().filter(person::equals).isPresent();
    }
}
