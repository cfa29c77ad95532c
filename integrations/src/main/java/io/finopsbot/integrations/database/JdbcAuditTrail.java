package io.finopsbot.integrations.database;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.rules.Rule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads trails back, as they were hashed. */
final class JdbcAuditTrail implements AuditTrail {
    private final JdbcClient database;

    JdbcAuditTrail(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<AuditRecord> of(Subject subject) {
        return database.sql("""
                        select * from audit_record where subject_kind = ? and subject_id = ? order by sequence_number
                        """)
                .param(subject.kind().name())
                .param(subject.id())
                .query((row, index) -> record(subject, row))
                .list();
    }

    static AuditRecord record(Subject subject, ResultSet row) throws SQLException {
        @Nullable String rule = row.getString("rule");
        AuditEntry entry = new AuditEntry(
                subject,
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind")),
                        row.getString("actor_id"),
                        row.getString("actor_name")),
                AuditAction.valueOf(row.getString("action")),
                Moments.read(row, "recorded_at"),
                rule == null ? null : Rule.valueOf(rule),
                new TreeMap<>(LedgerJson.read(row.getString("details"), LedgerJson.DETAILS)));
        return new AuditRecord(
                entry,
                row.getLong("sequence_number"),
                row.getInt("left_out"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
