package io.finopsbot.bot.home;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.HomeBook;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.Waker;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import java.util.List;
import java.util.Set;

/** Who is no longer what they were sees another Home tab, also if nothing else happens. */
final class RoleChanges {
    private final PeopleBook people;
    private final HomeBook book;
    private final Waker waker;
    private List<Set<PersonId>> seen = List.of();

    RoleChanges(PeopleBook people, HomeBook book, Waker waker) {
        this.people = people;
        this.book = book;
        this.waker = waker;
    }

    /** Wakes all Home tabs if the roles are others than at the last look. */
    synchronized void look() {
        Roles roles = people.roles();
        List<Set<PersonId>> now = List.of(roles.leads(), roles.engineers());
        if (!now.equals(seen)) {
            book.opened().forEach(person -> waker.wake(Subject.person(person), ProjectionKind.HOME));
            seen = now;
        }
    }
}
