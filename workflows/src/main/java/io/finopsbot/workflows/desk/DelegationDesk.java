package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.delegation.Delegation;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.rules.Outcome;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Where a lead says who stands in for them. */
public final class DelegationDesk {
    private final RequestLedger ledger;
    private final Recorder recorder;

    public DelegationDesk(RequestLedger ledger, PeopleBook people, DeskSettings settings, InstantSource clock) {
        this.ledger = ledger;
        this.recorder = new Recorder(ledger, people, settings, clock);
    }

    /**
     * The actor, who is a lead, lets that person stand in until the end of that day, UTC.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Outcome<Delegation> delegate(PersonId deputy, LocalDate lastDay, Actor lead, Envelope envelope) {
        return decide(new Delegate(deputy, lastDay), lead, envelope);
    }

    /**
     * Nobody stands in for the actor any more.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Outcome<Delegation> end(Actor lead, Envelope envelope) {
        return decide(new EndDelegation(), lead, envelope);
    }

    private Outcome<Delegation> decide(Judgement<Delegation> judgement, Actor lead, Envelope envelope) {
        Subject own = Subject.delegation(lead.personId().orElseThrow());
        return recorder.decide(
                new Stored<>(own, subject -> Optional.of(find(subject, lead))),
                () -> {
                    throw new IllegalStateException("There always is one, if only one of version 0");
                },
                judgement,
                lead,
                envelope);
    }

    private Delegation find(Subject subject, Actor lead) {
        return ledger.governed(Delegation.class, subject).orElseGet(() -> Delegation.none(lead));
    }
}
