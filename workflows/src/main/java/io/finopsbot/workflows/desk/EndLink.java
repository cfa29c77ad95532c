package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.accounts.AccountLink;
import io.finopsbot.workflows.accounts.TiedAccount;
import io.finopsbot.workflows.audit.AuditAction;
import java.util.Map;

/** A person wants no account tied to themselves, and no code to tie one. */
record EndLink() implements Judgement<AccountLink> {
    @Override
    public AuditAction action() {
        return AuditAction.UNTIE_ACCOUNT;
    }

    @Override
    public Ruling<AccountLink> judge(AccountLink link, Circumstances circumstances) {
        TiedAccount tied = link.account();
        if (tied != null) {
            return Ruling.becomes(link.ended(), Map.of("account", tied.id(), "name", tied.name()));
        }
        return link.code() == null ? Ruling.unchanged() : Ruling.becomes(link.ended(), Map.of("code", "withdrawn"));
    }
}
