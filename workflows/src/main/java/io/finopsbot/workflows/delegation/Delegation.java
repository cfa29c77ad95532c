package io.finopsbot.workflows.delegation;

import io.finopsbot.workflows.audit.Governed;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for a lead for a while. A lead has at most one such deputy at a time.
 *
 * @param version 0 if there never was one
 * @param deputy who stands in; null if nobody ever did
 * @param until the first moment in which they do no longer
 */
public record Delegation(Actor lead, long version, @Nullable Actor deputy, Instant until) implements Governed {
    /** Nobody stands in for that lead, and nobody ever did. */
    public static Delegation none(Actor lead) {
        return new Delegation(lead, 0, null, Instant.EPOCH);
    }

    @Override
    public Subject subject() {
        return Subject.delegation(lead.personId().orElseThrow());
    }

    /** Whether somebody stands in at that moment. */
    public boolean runsAt(Instant now) {
        return deputy != null && now.isBefore(until);
    }

    /** Whether that person stands in at that moment. */
    public boolean isTo(PersonId person, Instant now) {
        return deputy != null && deputy.is(person) && runsAt(now);
    }

    /** The next version: that person stands in until then, instead of whoever did. */
    public Delegation to(Actor next, Instant end) {
        return new Delegation(lead, version + 1, next, end);
    }

    /** The next version: it ends then. */
    public Delegation endedAt(Instant end) {
        return new Delegation(lead, version + 1, deputy, end);
    }
}
