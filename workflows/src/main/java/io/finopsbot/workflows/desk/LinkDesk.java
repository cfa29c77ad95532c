package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.accounts.AccountLink;
import io.finopsbot.workflows.accounts.CodeTries;
import io.finopsbot.workflows.accounts.OneTimeCode;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.rules.Outcome;
import java.time.InstantSource;
import java.util.Optional;

/** Where a person ties an account of the tracker to themselves. */
public final class LinkDesk {
    private final RequestLedger ledger;
    private final AccountLinks links;
    private final InstantSource clock;
    private final Recorder recorder;

    public LinkDesk(RequestLedger ledger, PeopleBook people, DeskSettings settings, InstantSource clock) {
        this.ledger = ledger;
        this.links = new AccountLinks(ledger);
        this.clock = clock;
        this.recorder = new Recorder(ledger, people, settings, clock);
    }

    /**
     * The person may write that code in the tracker, and no earlier one.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Outcome<AccountLink> give(OneTimeCode code, Actor person, Envelope envelope) {
        return decide(new GiveCode(code), person, envelope);
    }

    /**
     * No account is tied to the person any more, and no code ties one.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Outcome<AccountLink> end(Actor person, Envelope envelope) {
        return decide(new EndLink(), person, envelope);
    }

    /**
     * An account has written a code.
     *
     * @return empty if nobody listens to that account for a while, because its codes were wrong too often
     */
    public Optional<Outcome<AccountLink>> redeem(CodeComment comment, Envelope envelope) {
        boolean heard = isAnswered(envelope) || !triesOf(comment.account()).usedUpAt(clock.instant());
        return heard ? Optional.of(settle(comment, envelope)) : Optional.empty();
    }

    private boolean isAnswered(Envelope envelope) {
        return envelope.key() != null && ledger.answered(envelope.key()).isPresent();
    }

    private Outcome<AccountLink> settle(CodeComment comment, Envelope envelope) {
        return recorder.settle(new Stored<>(null, links::of), envelope, () -> {
            Optional<AccountLink> link = links.openTo(comment.code(), clock.instant());
            return link.isPresent() ? use(link.get(), comment, envelope) : miss(comment, envelope);
        });
    }

    private Outcome<AccountLink> use(AccountLink link, CodeComment comment, Envelope envelope) {
        Circumstances circumstances = recorder.circumstances(link.person());
        UsedCode used = new UsedCode(link, comment, circumstances, envelope);
        if (used.mayNotAct()) {
            return miss(comment, envelope);
        }
        TieAccount verb = new TieAccount(comment);
        Ruling<AccountLink> ruling = verb.judge(link, circumstances);
        if (ruling.refusal() != null) {
            ledger.record(used.inVain(ruling.refusal()));
            return Outcome.refused(ruling.refusal());
        }
        return recorder.accept(verb.action(), ruling, circumstances, envelope);
    }

    private Outcome<AccountLink> miss(CodeComment comment, Envelope envelope) {
        WrongCode wrong = new WrongCode(comment, triesOf(comment.account()), clock.instant(), envelope);
        ledger.record(wrong.change());
        return Outcome.refused(wrong.refusal());
    }

    private CodeTries triesOf(String account) {
        return ledger.governed(CodeTries.class, Subject.account(account)).orElseGet(() -> CodeTries.none(account));
    }

    private Outcome<AccountLink> decide(Judgement<AccountLink> judgement, Actor person, Envelope envelope) {
        Subject own = Subject.link(person.personId().orElseThrow());
        return recorder.decide(
                new Stored<>(own, subject -> Optional.of(links.of(subject).orElseGet(() -> AccountLink.none(person)))),
                () -> {
                    throw new IllegalStateException("There always is one, if only one of version 0");
                },
                judgement,
                person,
                envelope);
    }
}
