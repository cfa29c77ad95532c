package io.finopsbot.integrations.database;

import io.finopsbot.workflows.audit.AuditEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Keeps a person who clicks in vain again and again from filling a trail: the same refusal (subject, actor, action, rule)
 * within a minute of the recorded one is only counted. The next record of that actor on that subject, whatever it is, carries
 * the count. Used only while the trail's head is locked.
 */
final class RefusalWindow {
    private static final Duration LENGTH = Duration.ofSeconds(60);
    private static final String OF_ACTOR = """
             where subject_kind = :subjectKind and subject_id = :subjectId
                    and actor_kind = :actorKind and actor_id = :actorId
            """;
    private static final String OF_REFUSAL = OF_ACTOR + " and action = :action and rule = :rule";

    private final JdbcClient database;

    RefusalWindow(JdbcClient database) {
        this.database = database;
    }

    /** Whether the entry is left out of the trail; it is counted then. If not, its own minute begins. */
    boolean leavesOut(AuditEntry entry) {
        if (entry.rule() == null) {
            return false;
        }
        Optional<Instant> recorded = ofRefusal("select recorded_at from refusal_window" + OF_REFUSAL, entry)
                .query((row, index) -> Moments.read(row, "recorded_at"))
                .optional();
        boolean within = recorded.filter(at -> isWithin(at, entry.at())).isPresent();
        if (within) {
            ofRefusal("update refusal_window set left_out = left_out + 1" + OF_REFUSAL, entry)
                    .update();
        } else if (recorded.isPresent()) {
            ofRefusal("update refusal_window set recorded_at = :at" + OF_REFUSAL, entry)
                    .param("at", Moments.column(entry.at()))
                    .update();
        } else {
            begin(entry);
        }
        return within;
    }

    /** How many refusals of that actor on that subject were left out since their last record; forgets them. */
    int takeLeftOut(AuditEntry entry) {
        int leftOut = ofActor("select coalesce(sum(left_out), 0) from refusal_window" + OF_ACTOR, entry)
                .query(Integer.class)
                .single();
        if (leftOut > 0) {
            ofActor("update refusal_window set left_out = 0" + OF_ACTOR, entry).update();
        }
        return leftOut;
    }

    private void begin(AuditEntry entry) {
        ofRefusal("""
                        insert into refusal_window (subject_kind, subject_id, actor_kind, actor_id, action, rule,
                                recorded_at, left_out)
                        values (:subjectKind, :subjectId, :actorKind, :actorId, :action, :rule, :at, 0)
                        """, entry).param("at", Moments.column(entry.at())).update();
    }

    private StatementSpec ofRefusal(String sql, AuditEntry entry) {
        return ofActor(sql, entry).param("action", entry.action().name()).param("rule", String.valueOf(entry.rule()));
    }

    private StatementSpec ofActor(String sql, AuditEntry entry) {
        return database.sql(sql)
                .param("subjectKind", entry.subject().kind().name())
                .param("subjectId", entry.subject().id())
                .param("actorKind", entry.actor().kind().name())
                .param("actorId", entry.actor().id());
    }

    /** Also when the clock was put back: a minute around the recorded refusal, not all time before it. */
    private static boolean isWithin(Instant recorded, Instant at) {
        return Duration.between(recorded, at).abs().compareTo(LENGTH) < 0;
    }
}
