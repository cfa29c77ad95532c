package io.finopsbot.workflows.accounts;

import io.finopsbot.workflows.audit.Governed;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.people.Actor;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which account of the tracker a person has tied to themselves, and the code that may tie one. A person has at most one of
 * each, and never both.
 *
 * @param version 0 if there never was anything
 * @param code the open code; null if there is none
 * @param account the tied account; null if there is none
 */
public record AccountLink(
        Actor person,
        long version,
        @Nullable OpenCode code,
        @Nullable TiedAccount account) implements Governed {
    /** Nothing yet. */
    public static AccountLink none(Actor person) {
        return new AccountLink(person, 0, null, null);
    }

    @Override
    public Subject subject() {
        return Subject.link(person.personId().orElseThrow());
    }

    /** An account belongs to one person. */
    @Override
    public Optional<String> held() {
        return Optional.ofNullable(account).map(TiedAccount::id);
    }

    /** Whether a code is waiting to be used at that moment. */
    public boolean waitsAt(Instant now) {
        return code != null && now.isBefore(code.until());
    }

    /** Whether that code ties an account to the person at that moment. */
    public boolean opensTo(OneTimeCode given, Instant now) {
        return code != null && code.is(given, now);
    }

    /** Whether that account is tied. */
    public boolean isTo(String id) {
        return account != null && account.id().equals(id);
    }

    /** The next version: that code counts, and no earlier one. */
    public AccountLink offering(OneTimeCode given, Instant now) {
        return new AccountLink(person, version + 1, new OpenCode(given.hash(), now.plus(OneTimeCode.LIFE)), account);
    }

    /** The next version: the code is worth nothing any more. */
    public AccountLink withoutCode() {
        return new AccountLink(person, version + 1, null, account);
    }

    /** The next version: that account is tied, and the code is used up. */
    public AccountLink tiedTo(TiedAccount next) {
        return new AccountLink(person, version + 1, null, next);
    }

    /** The next version: no account is tied, and no code ties one. */
    public AccountLink ended() {
        return new AccountLink(person, version + 1, null, null);
    }
}
