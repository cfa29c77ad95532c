package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.accounts.AccountLink;
import io.finopsbot.workflows.accounts.TiedAccount;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.rules.Rule;
import java.util.Map;

/** An account has written a person's code. Who acts is the person: nobody else was given it. */
record TieAccount(CodeComment comment) implements Judgement<AccountLink> {
    @Override
    public AuditAction action() {
        return AuditAction.TIE_ACCOUNT;
    }

    @Override
    public Ruling<AccountLink> judge(AccountLink link, Circumstances circumstances) {
        PersonId person = link.person().personId().orElseThrow();
        if (isAnothers(person, circumstances)) {
            return Ruling.refused(Rule.ACCOUNT_TAKEN, comment.name());
        }
        return Ruling.becomes(
                link.tiedTo(new TiedAccount(comment.account(), comment.name(), circumstances.now())),
                details(comment),
                Tell.person(link.person(), NoticeKind.ACCOUNT_TIED, comment.name(), comment.issue()));
    }

    /** What a trail says of it: everything but the code. */
    static Map<String, String> details(CodeComment comment) {
        return Map.of(
                "account", comment.account(), "name", comment.name(), "issue", comment.issue(), "by", "one-time code");
    }

    private boolean isAnothers(PersonId person, Circumstances circumstances) {
        PersonId known = comment.knownAs();
        boolean elsewhere = known != null && !circumstances.same(known, person);
        boolean tied = new AccountLinks(circumstances.ledger())
                .personOf(comment.account())
                .filter(owner -> !owner.equals(person))
                .isPresent();
        return elsewhere || tied;
    }
}
