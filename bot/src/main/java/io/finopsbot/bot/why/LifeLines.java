package io.finopsbot.bot.why;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.AuditEntry;
import java.util.ArrayList;
import java.util.List;

/** What became of the workspace or role besides being claimed, each with its reason. */
final class LifeLines {
    /** Of a long life the last turns are shown; the audit trail has all. */
    private static final int MOST = 5;

    private static final AuditAction[] TURNS = {
        AuditAction.SUSPEND,
        AuditAction.CONFIRM_PROPOSAL,
        AuditAction.DISMISS_PROPOSAL,
        AuditAction.LIFT,
        AuditAction.REMOVE_MODEL,
        AuditAction.RETIRE,
        AuditAction.RETIRE_WITH
    };

    private final Words words;
    private final Who who;

    LifeLines(Words words) {
        this.words = words;
        this.who = new Who(words);
    }

    /** Empty if nothing became of it. */
    List<String> of(Object request, Trail trail) {
        List<AuditEntry> turns = trail.all(TURNS);
        List<String> lines = new ArrayList<>();
        if (turns.isEmpty()) {
            return lines;
        }
        lines.add(words.say("why.life"));
        int hidden = Math.max(0, turns.size() - MOST);
        if (hidden > 0) {
            lines.add(words.say("why.more-life", hidden, request));
        }
        turns.subList(hidden, turns.size()).stream().map(who::reasoned).forEach(lines::add);
        return lines;
    }
}
