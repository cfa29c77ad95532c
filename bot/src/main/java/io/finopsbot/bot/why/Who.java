package io.finopsbot.bot.why;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.desk.Moment;

/** Who did something, and when, as its audit record has it. */
final class Who {
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

    String when(AuditEntry entry) {
        return Moment.of(entry.at());
    }
}
