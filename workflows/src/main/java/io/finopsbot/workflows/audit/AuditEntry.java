package io.finopsbot.workflows.audit;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.rules.Rule;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is to be remembered, before it has its place in the trail.
 *
 * @param at when, UTC
 * @param rule why it was refused, or null if it was done
 * @param details what else matters, by name; never a secret
 */
public record AuditEntry(
        Subject subject,
        Actor actor,
        AuditAction action,
        Instant at,
        @Nullable Rule rule,
        SortedMap<String, String> details) {
    public AuditEntry {
        details = new TreeMap<>(details);
    }

    /** Something that was done. */
    public static AuditEntry done(
            Subject subject, Actor actor, AuditAction action, Instant at, Map<String, String> details) {
        return new AuditEntry(subject, actor, action, at, null, new TreeMap<>(details));
    }

    /** Something that was refused. */
    public static AuditEntry refused(
            Subject subject, Actor actor, AuditAction action, Instant at, Rule rule, Map<String, String> details) {
        return new AuditEntry(subject, actor, action, at, rule, new TreeMap<>(details));
    }
}
