package io.finopsbot.bot.why;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.audit.AuditRecord;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a request's audit records say was done, oldest first; refusals are in the records, and no link of a trace. */
record Trail(List<AuditRecord> records) {
    /** All that was done in one of these ways. */
    List<AuditEntry> all(AuditAction... actions) {
        Set<AuditAction> wanted = Set.of(actions);
        return records.stream()
                .map(AuditRecord::entry)
                .filter(entry -> entry.rule() == null && wanted.contains(entry.action()))
                .toList();
    }

    /** What was done last in one of these ways. */
    Optional<AuditEntry> last(AuditAction... actions) {
        return all(actions).stream().reduce((earlier, later) -> later);
    }

    /** What was done at that moment in one of these ways. */
    Optional<AuditEntry> at(Instant moment, AuditAction... actions) {
        Instant wanted = moment.truncatedTo(ChronoUnit.MILLIS);
        return all(actions).stream()
                .filter(entry -> entry.at().truncatedTo(ChronoUnit.MILLIS).equals(wanted))
                .findFirst();
    }
}
