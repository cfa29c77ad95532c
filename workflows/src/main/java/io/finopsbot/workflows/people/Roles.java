package io.finopsbot.workflows.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Who has which role, as read at one moment. Read again well within {@link #USABLE_FOR}; what is older counts for nothing.
 *
 * @param breakGlass who may, in an emergency, do one step that separation of duties forbids; nobody if it is not set up
 * @param auditors who may read everything, and do nothing by it; nobody if it is not set up
 */
public record Roles(
        Set<PersonId> leads,
        Set<PersonId> engineers,
        Set<PersonId> breakGlass,
        Set<PersonId> auditors,
        Instant readAt) {
    /** For how long a reading may be relied upon. */
    public static final Duration USABLE_FOR = Duration.ofSeconds(60);

    public Roles {
        leads = Set.copyOf(leads);
        engineers = Set.copyOf(engineers);
        breakGlass = Set.copyOf(breakGlass);
        auditors = Set.copyOf(auditors);
    }

    /** Roles where nobody is an auditor. */
    public Roles(Set<PersonId> leads, Set<PersonId> engineers, Set<PersonId> breakGlass, Instant readAt) {
        this(leads, engineers, breakGlass, Set.of(), readAt);
    }

    /** Roles where nobody may break the glass. */
    public Roles(Set<PersonId> leads, Set<PersonId> engineers, Instant readAt) {
        this(leads, engineers, Set.of(), readAt);
    }

    /** Nobody has a role, as long as nothing was read. */
    public static Roles unread() {
        return new Roles(Set.of(), Set.of(), Instant.EPOCH);
    }

    /** Whether this reading may still be relied upon. */
    public boolean usableAt(Instant now) {
        return readAt.plus(USABLE_FOR).isAfter(now);
    }

    /** How old the reading is. */
    public Duration ageAt(Instant now) {
        return Duration.between(readAt, now);
    }
}
