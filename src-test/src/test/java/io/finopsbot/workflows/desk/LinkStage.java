package io.finopsbot.workflows.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.accounts.AccountLink;
import io.finopsbot.workflows.accounts.OneTimeCode;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.rules.Outcome;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** People ask for codes, and an account of the tracker writes them. */
final class LinkStage {
    final Company company = new Company(true);
    final LinkDesk desk = new LinkDesk(company.ledger, company.people, company.settings, company.clock);
    final AccountLinks links = new AccountLinks(company.ledger);
    final SecureRandom random = new SecureRandom();
    private final AtomicInteger comments = new AtomicInteger();

    OneTimeCode given(Actor person) {
        OneTimeCode code = OneTimeCode.random(random);
        assertThat(ask(person, code).refusal()).isEmpty();
        return code;
    }

    Outcome<AccountLink> ask(Actor person, OneTimeCode code) {
        return desk.give(code, person, Envelope.own());
    }

    Outcome<AccountLink> written(OneTimeCode code, String account) {
        return redeem(code, account, null).orElseThrow();
    }

    Optional<Outcome<AccountLink>> redeem(OneTimeCode code, String account, @Nullable PersonId knownAs) {
        return desk.redeem(comment(code, account, knownAs), Envelope.once("jira:8:code:" + comments.incrementAndGet()));
    }

    static CodeComment comment(OneTimeCode code, String account, @Nullable PersonId knownAs) {
        return new CodeComment(code, account, "Emil in Jira", knownAs, "FIN-7");
    }
}
