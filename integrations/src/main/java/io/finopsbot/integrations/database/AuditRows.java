package io.finopsbot.integrations.database;

import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.audit.AuditHash;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Appends to the trails. The head of a trail is locked from before the record is made until the transaction ends. */
final class AuditRows {
    private final JdbcClient database;
    private final RefusalWindow refusals;

    AuditRows(JdbcClient database, RefusalWindow refusals) {
        this.database = database;
        this.refusals = refusals;
    }

    void append(AuditEntry entry) {
        Head head = locked(entry.subject());
        if (refusals.leavesOut(entry)) {
            return;
        }
        AuditRecord record =
                AuditRecord.following(head.hash(), head.sequence() + 1, refusals.takeLeftOut(entry), entry);
        insert(record);
        database.sql("update audit_head set sequence_number = ?, hash = ? where subject_kind = ? and subject_id = ?")
                .param(record.sequence())
                .param(record.hash())
                .param(entry.subject().kind().name())
                .param(entry.subject().id())
                .update();
    }

    private Head locked(Subject subject) {
        database.sql("""
                        insert into audit_head (subject_kind, subject_id, sequence_number, hash) values (?, ?, 0, ?)
                        on conflict do nothing
                        """)
                .param(subject.kind().name())
                .param(subject.id())
                .param(AuditHash.START)
                .update();
        return database.sql("""
                        select sequence_number, hash from audit_head where subject_kind = ? and subject_id = ? for update
                        """)
                .param(subject.kind().name())
                .param(subject.id())
                .query((row, index) -> new Head(row.getLong("sequence_number"), row.getString("hash")))
                .single();
    }

    private void insert(AuditRecord record) {
        AuditEntry entry = record.entry();
        database.sql("""
                        insert into audit_record (subject_kind, subject_id, sequence_number, actor_kind, actor_id,
                                actor_name, action, recorded_at, rule, details, left_out, previous_hash, hash)
                        values (:subjectKind, :subjectId, :sequence, :actorKind, :actorId,
                                :actorName, :action, :at, :rule, :details, :leftOut, :previousHash, :hash)
                        """)
                .param("subjectKind", entry.subject().kind().name())
                .param("subjectId", entry.subject().id())
                .param("sequence", record.sequence())
                .param("actorKind", entry.actor().kind().name())
                .param("actorId", entry.actor().id())
                .param("actorName", entry.actor().name())
                .param("action", entry.action().name())
                .param("at", Moments.column(entry.at()))
                .param("rule", entry.rule() == null ? null : entry.rule().name())
                .param("details", LedgerJson.write(entry.details()))
                .param("leftOut", record.leftOut())
                .param("previousHash", record.previousHash())
                .param("hash", record.hash())
                .update();
    }

    private record Head(long sequence, String hash) {}
}
