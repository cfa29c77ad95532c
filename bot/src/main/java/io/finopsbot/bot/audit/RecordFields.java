package io.finopsbot.bot.audit;

import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.audit.AuditRecord;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What is written of a record: all that was hashed, and both hashes. Times are UTC, to the millisecond that was hashed. */
final class RecordFields {
    static final List<String> NAMES = List.of(
            "subject_kind",
            "subject_id",
            "sequence",
            "at",
            "actor_kind",
            "actor_id",
            "actor_name",
            "action",
            "rule",
            "details",
            "left_out",
            "previous_hash",
            "hash");

    private RecordFields() {}

    /** Each as text, for a table. */
    static Map<String, String> of(AuditRecord record) {
        Map<String, String> texts = new LinkedHashMap<>();
        exact(record).forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    /** Each as it is. */
    static Map<String, Object> exact(AuditRecord record) {
        AuditEntry entry = record.entry();
        Object[] values = {
            entry.subject().kind().name(),
            entry.subject().id(),
            record.sequence(),
            entry.at().truncatedTo(ChronoUnit.MILLIS).toString(),
            entry.actor().kind().name(),
            entry.actor().id(),
            entry.actor().name(),
            entry.action().name(),
            entry.rule() == null ? "" : entry.rule().name(),
            entry.details(),
            record.leftOut(),
            record.previousHash(),
            record.hash()
        };
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int index = 0; index < values.length; index++) {
            fields.put(NAMES.get(index), values[index]);
        }
        return fields;
    }

    private static String text(Object value) {
        return value instanceof Map<?, ?> details
                ? JsonMapper.shared().writeValueAsString(details)
                : String.valueOf(value);
    }
}
