package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The one place where models are changed: on what terms they may be had, and what the catalogue says of them, whoever wants
 * it. What it answers is durable.
 */
public final class ModelDesk {
    private final Standings standings;
    private final Recorder recorder;

    public ModelDesk(RequestLedger ledger, PeopleBook people, DeskSettings settings, InstantSource clock) {
        this.standings = new Standings(ledger, settings.options().catalogue());
        this.recorder = new Recorder(ledger, people, settings, clock);
    }

    /**
     * Somebody wants something to happen to a model that the catalogue has.
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
     * Somebody wants the catalogue to have one more model.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Outcome<ModelStanding> add(CatalogueEntry entry, Actor actor, Envelope envelope) {
        Model model = entry.model();
        return recorder.decide(
                new Stored<>(Subject.model(model.key()), subject -> Optional.of(known(subject, model))),
                () -> {
                    throw new IllegalStateException("There always is one, if only one of version 0");
                },
                new AddModel(entry),
                actor,
                envelope);
    }

    /**
     * Somebody is about to add a model: tells why they may not, and changes nothing. A refusal is on their own trail.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Optional<Refusal> considerAdding(Actor actor, Envelope envelope) {
        Circumstances circumstances = recorder.circumstances(actor);
        Optional<Refusal> refusal = AddModel.refusal(circumstances);
        refusal.ifPresent(because -> recorder.refuse(
                Subject.person(actor.personId().orElseThrow()),
                false,
                AuditAction.ADD_MODEL,
                Ruling.<ModelStanding>refused(because),
                circumstances,
                envelope));
        return refusal;
    }

    private ModelStanding known(Subject subject, Model model) {
        return standings
                .find(subject)
                .or(() -> standings.stored(subject))
                .orElseGet(() -> ModelStanding.unknown(model));
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
