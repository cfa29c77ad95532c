package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.audit.AuditHash;
import io.finopsbot.workflows.audit.AuditRecord;
import java.util.List;

/** Whether a trail is whole. */
final class Chains {
    private Chains() {}

    static void assertWhole(List<AuditRecord> trail) {
        String before = AuditHash.START;
        for (int index = 0; index < trail.size(); index++) {
            AuditRecord record = trail.get(index);
            assertThat(record.sequence()).isEqualTo(index + 1L);
            assertThat(record.previousHash()).isEqualTo(before);
            assertThat(record.intact()).as("record %s", record).isTrue();
            before = record.hash();
        }
    }
}
