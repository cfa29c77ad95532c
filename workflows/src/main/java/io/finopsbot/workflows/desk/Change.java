package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is written together, or not at all. There is none without an audit entry: nothing moves unrecorded.
 *
 * @param audit what is remembered
 * @param about the request that it is about; null if it is about none
 * @param next the request as it is to be; its version is the stored one plus 1, or 1 for a new request; null if no request
 *     changes
 * @param notices who is told
 * @param wakeUps which images of the request are out of date by it
 * @param envelope by what the message is known again
 * @param answer what its repetition will be answered; null if the envelope is not spent by this
 */
public record Change(
        AuditEntry audit,
        @Nullable RequestNumber about,
        @Nullable BusinessRequest next,
        List<Notice> notices,
        Set<ProjectionKind> wakeUps,
        Envelope envelope,
        @Nullable Answer answer) {
    public Change {
        Objects.requireNonNull(audit, "A change without an audit entry");
        notices = List.copyOf(notices);
        wakeUps = Set.copyOf(wakeUps);
        if (about == null && !(notices.isEmpty() && wakeUps.isEmpty())) {
            throw new IllegalArgumentException("Notices and wake-ups are about a request");
        }
    }
}
