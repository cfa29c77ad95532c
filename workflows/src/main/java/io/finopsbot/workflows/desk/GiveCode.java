package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.accounts.AccountLink;
import io.finopsbot.workflows.accounts.OneTimeCode;
import io.finopsbot.workflows.accounts.TiedAccount;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A person wants a code to tie an account with; it takes the place of an earlier one. */
record GiveCode(OneTimeCode code) implements Judgement<AccountLink> {
    @Override
    public AuditAction action() {
        return AuditAction.GIVE_CODE;
    }

    @Override
    public Ruling<AccountLink> judge(AccountLink link, Circumstances circumstances) {
        Optional<Refusal> member = Guard.member(circumstances);
        if (member.isPresent()) {
            return Ruling.refused(member.get());
        }
        TiedAccount tied = link.account();
        if (tied != null) {
            return Ruling.refused(Rule.ACCOUNT_TIED, tied.name(), Moment.of(tied.since()));
        }
        Instant now = circumstances.now();
        return Ruling.becomes(link.offering(code, now), Map.of("until", Moment.of(now.plus(OneTimeCode.LIFE))));
    }
}
