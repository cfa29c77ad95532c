package io.finopsbot.bot.why;

import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.desk.Moment;

/** Who did something, and when, as its audit record has it. */
final class Who {
    /** How much of a reason is shown, escaped; the audit trail has all of it. */
    private static final int LONGEST_REASON = 500;

    private final Words words;

    Who(Words words) {
        this.words = words;
    }

    /** Such as {@code Lea, 4 Nov 2026 09:10 UTC}. */
    String did(AuditEntry entry) {
        return words.say("why.who", entry.actor().name(), when(entry));
    }

    /** The same, with what they did. */
    String step(AuditEntry entry) {
        return words.say("why.step", words.say("action." + entry.action()), did(entry));
    }

    /** The same, with the beginning of the reason, if they gave one: on one line, so that it is taken for nothing else. */
    String reasoned(AuditEntry entry) {
        String reason = entry.details().getOrDefault("reason", "").strip().replaceAll("\\s+", " ");
        return reason.isEmpty()
                ? step(entry)
                : words.say("why.reason", step(entry), Markup.beginning(reason, LONGEST_REASON));
    }

    String when(AuditEntry entry) {
        return Moment.of(entry.at());
    }
}
