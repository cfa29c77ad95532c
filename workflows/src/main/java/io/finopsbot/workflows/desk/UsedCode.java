package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.accounts.AccountLink;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.List;
import java.util.Optional;

/** A person's code that was written by some account: all have read it, so that it is worth nothing any more. */
record UsedCode(AccountLink link, CodeComment comment, Circumstances circumstances, Envelope envelope) {
    /**
     * Whether the person is no full member of the team any more.
     *
     * @throws IntegrationException if that is not known right now; it is asked again later
     */
    boolean mayNotAct() {
        Optional<Refusal> refusal = Guard.member(circumstances);
        if (refusal.filter(because -> because.rule() == Rule.STANDING_STALE).isPresent()) {
            throw new IntegrationException(
                    "It is not known whether " + link.person().id() + " may still act", Optional.empty(), null);
        }
        return refusal.isPresent();
    }

    /** It did not tie that account. The person is told, who may not have written it. */
    Change inVain(Refusal refusal) {
        AuditEntry entry = AuditEntry.refused(
                link.subject(),
                circumstances.actor(),
                AuditAction.TIE_ACCOUNT,
                circumstances.now(),
                refusal.rule(),
                TieAccount.details(comment));
        List<Notice> notices = List.of(Notice.refusal(
                Audience.person(link.person().personId().orElseThrow()), NoticeKind.LINK_REFUSED, refusal));
        return new Change(
                entry,
                link.subject(),
                link.withoutCode(),
                notices,
                WakeUps.of(notices),
                envelope,
                new Answer(link.subject(), refusal));
    }
}
