package io.finopsbot.workflows.audit;

import java.util.List;
import java.util.Optional;

/**
 * One entry in its place in the trail of its subject. Never changed, never deleted.
 *
 * @param sequence 1, 2, 3 … without gaps within the subject
 * @param leftOut how many refusals like those before were not recorded one by one, because they came within a minute of an
 *     equal one
 * @param previousHash the hash of the record before, {@link AuditHash#START} for the first
 * @param hash the hash over this record's content and {@code previousHash}
 */
public record AuditRecord(AuditEntry entry, long sequence, int leftOut, String previousHash, String hash) {
    /** The record that continues a trail. */
    public static AuditRecord following(String previousHash, long sequence, int leftOut, AuditEntry entry) {
        return new AuditRecord(
                entry, sequence, leftOut, previousHash, AuditHash.of(previousHash, sequence, leftOut, entry));
    }

    /** Whether the content still is what was hashed. */
    public boolean intact() {
        return hash.equals(AuditHash.of(previousHash, sequence, leftOut, entry));
    }

    /** The first record of a whole trail that was changed, or that does not follow the one before; empty if all is intact. */
    public static Optional<AuditRecord> firstBroken(List<AuditRecord> trail) {
        String previous = AuditHash.START;
        long sequence = 0;
        for (AuditRecord record : trail) {
            sequence++;
            boolean follows = record.sequence == sequence && record.previousHash.equals(previous);
            if (!follows || !record.intact()) {
                return Optional.of(record);
            }
            previous = record.hash;
        }
        return Optional.empty();
    }
}
