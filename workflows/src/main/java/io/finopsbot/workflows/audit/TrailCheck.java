package io.finopsbot.workflows.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at trails as they are read: nothing changed, nothing missing between, nothing missing at the end. */
public final class TrailCheck {
    private final List<Broken> broken = new ArrayList<>();
    private AuditArchive.@Nullable Filed before;

    /** Takes the next record; those of one subject come one after the other, in order. */
    public void take(AuditArchive.Filed filed) {
        AuditArchive.Filed previous = before;
        boolean same = previous != null && previous.subject().equals(filed.subject());
        if (!same) {
            finish();
        }
        AuditRecord record = filed.record();
        AuditRecord last = same && previous != null ? previous.record() : null;
        if (record != null && !follows(record, last)) {
            broken.add(new Broken(filed.subject(), record.sequence()));
        }
        before = filed;
    }

    /** What is broken, once all were taken. */
    public List<Broken> broken() {
        finish();
        return List.copyOf(broken);
    }

    private void finish() {
        AuditArchive.Filed end = before;
        before = null;
        if (end == null) {
            return;
        }
        long reached = end.record() == null ? 0 : end.record().sequence();
        if (reached != end.last()) {
            broken.add(new Broken(end.subject(), reached + 1));
        }
    }

    private static boolean follows(AuditRecord record, @Nullable AuditRecord last) {
        String hash = last == null ? AuditHash.START : last.hash();
        long sequence = last == null ? 1 : last.sequence() + 1;
        return record.sequence() == sequence && record.previousHash().equals(hash) && record.intact();
    }

    /**
     * Where a trail is broken.
     *
     * @param sequence the number of the record that was changed or does not follow, or of the first that is missing
     */
    public record Broken(Subject subject, long sequence) {}
}
