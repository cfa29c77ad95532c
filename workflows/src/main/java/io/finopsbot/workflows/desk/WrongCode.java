package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.accounts.CodeTries;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A code that is worth nothing: what is recorded is that it was tried, and by whom; never the code. */
record WrongCode(CodeComment comment, CodeTries before, Instant now, Envelope envelope) {
    /** The same whatever is wrong with the code. */
    Refusal refusal() {
        return Refusal.of(Rule.CODE_WORTHLESS, comment.name());
    }

    Change change() {
        CodeTries next = before.wrongAt(now);
        AuditEntry entry = AuditEntry.refused(
                next.subject(),
                Actor.untied(comment.account(), comment.name()),
                AuditAction.TIE_ACCOUNT,
                now,
                refusal().rule(),
                Map.of("issue", comment.issue(), "wrong codes", Integer.toString(next.wrong())));
        return new Change(entry, next.subject(), next, List.of(), Set.of(), envelope, new Answer(null, refusal()));
    }
}
