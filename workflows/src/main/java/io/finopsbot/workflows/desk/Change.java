package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.audit.Governed;
import io.finopsbot.workflows.audit.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is written together, or not at all. There is none without an audit entry: nothing moves unrecorded.
 *
 * @param audit what is remembered
 * @param about what it is about: whose notices and images those are; null if nothing has any
 * @param next what is changed, as it is to be; its version is the stored one plus 1, or 1 for a new one; null if nothing
 *     changes
 * @param notices who is told
 * @param wakeUps which images of it are out of date by it
 * @param envelope by what the message is known again
 * @param answer what its repetition will be answered; null if the envelope is not spent by this
 */
public record Change(
        AuditEntry audit,
        @Nullable Subject about,
        @Nullable Governed next,
        List<Notice> notices,
        Set<ProjectionKind> wakeUps,
        Envelope envelope,
        @Nullable Answer answer) {
    public Change {
        Objects.requireNonNull(audit, "A change without an audit entry");
        notices = List.copyOf(notices);
        wakeUps = Set.copyOf(wakeUps);
        if (about == null && !(notices.isEmpty() && wakeUps.isEmpty())) {
            throw new IllegalArgumentException("Notices and wake-ups are about something");
        }
    }
}
