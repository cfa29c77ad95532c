package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.InstantSource;

/** The one place where the terms of a model are changed, whoever wants it. What it answers is durable. */
public final class ModelDesk {
    private final Standings standings;
    private final Recorder recorder;

    public ModelDesk(RequestLedger ledger, PeopleBook people, DeskSettings settings, InstantSource clock) {
        this.standings = new Standings(ledger, settings.options().catalogue());
        this.recorder = new Recorder(ledger, people, settings, clock);
    }

    /**
     * Somebody wants something to happen to the terms of a model.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Outcome<ModelStanding> decide(
            Model model, Judgement<ModelStanding> judgement, Actor actor, Envelope envelope) {
        return recorder.decide(
                new Stored<>(Subject.model(model.key()), standings::find),
                () -> Refusal.of(Rule.NO_SUCH_MODEL, model.key(), ""),
                judgement,
                actor,
                envelope);
    }

    /**
     * Somebody is about to want that: tells whether it would be refused, and changes nothing. A refusal is recorded.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Outcome<ModelStanding> rehearse(
            Model model, Judgement<ModelStanding> judgement, Actor actor, Envelope envelope) {
        return decide(model, new Rehearsal<>(judgement), actor, envelope);
    }
}
