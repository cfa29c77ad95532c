package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.PersonId;

/**
 * Who is told.
 *
 * @param kind where
 * @param id the person's id, the task's position; empty for the thread
 */
public record Audience(Kind kind, String id) {
    /** Where a notice goes. */
    public enum Kind {
        /** The FinOps channel itself. */
        CHANNEL,
        /** The thread under the request's card. */
        THREAD,
        /** A direct message. */
        PERSON,
        /** A comment on a task's issue. */
        ISSUE
    }

    /** All who read the FinOps channel. */
    public static Audience channel() {
        return new Audience(Kind.CHANNEL, "");
    }

    /** All who read the request's thread. */
    public static Audience thread() {
        return new Audience(Kind.THREAD, "");
    }

    /** One person. */
    public static Audience person(PersonId person) {
        return new Audience(Kind.PERSON, person.value());
    }

    /** All who work with the issue of the task at that position. */
    public static Audience issue(int position) {
        return new Audience(Kind.ISSUE, Integer.toString(position));
    }
}
