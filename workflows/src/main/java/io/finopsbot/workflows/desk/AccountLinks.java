package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.accounts.AccountLink;
import io.finopsbot.workflows.accounts.OneTimeCode;
import io.finopsbot.workflows.accounts.TiedAccount;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** The ties that people have made with one-time codes. */
public final class AccountLinks {
    private final RequestLedger ledger;

    public AccountLinks(RequestLedger ledger) {
        this.ledger = ledger;
    }

    /** Who has tied that account to themselves. */
    public Optional<PersonId> personOf(String account) {
        return first(link -> link.isTo(account)).flatMap(link -> link.person().personId());
    }

    /** The account that person has tied to themselves. */
    public Optional<String> accountOf(PersonId person) {
        return of(Subject.link(person))
                .flatMap(link -> Optional.ofNullable(link.account()))
                .map(TiedAccount::id);
    }

    /** Whether anybody may write a code at that moment. */
    public boolean anyWaitAt(Instant now) {
        return first(link -> link.waitsAt(now)).isPresent();
    }

    Optional<AccountLink> openTo(OneTimeCode code, Instant now) {
        return first(link -> link.opensTo(code, now));
    }

    Optional<AccountLink> of(Subject subject) {
        return ledger.governed(AccountLink.class, subject);
    }

    private Optional<AccountLink> first(Predicate<AccountLink> which) {
        return ledger.governed(AccountLink.class, Subject.Kind.LINK).stream()
                .filter(which)
                .findFirst();
    }
}
