package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.EntryChange;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.Optional;

/**
 * A lead adds a model, and proposes with it that everybody may have it: until a second lead has confirmed that, nobody may.
 *
 * @param entry what the catalogue is to say of it; its terms do not matter
 */
public record AddModel(CatalogueEntry entry) implements Judgement<ModelStanding> {
    /** As many models as Slack shows in one list. */
    private static final int MOST = 100;

    @Override
    public AuditAction action() {
        return AuditAction.ADD_MODEL;
    }

    @Override
    public Ruling<ModelStanding> judge(ModelStanding standing, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.first(
                () -> refusal(circumstances),
                () -> Guard.when(
                        circumstances.standings().entry(standing.model().key()).isPresent(),
                        Rule.MODEL_KNOWN,
                        entry.model().title()),
                () -> Guard.when(
                        circumstances.standings().catalogue().entries().size() >= MOST, Rule.TOO_MANY_MODELS, MOST),
                () -> EntryDetails.nameTaken(entry.model(), circumstances),
                () -> EntryDetails.wrong(entry, circumstances));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        EntryChange change = new EntryChange(
                standing.revision() + 1,
                null,
                entry.on(ModelTerms.unconfirmed()),
                circumstances.actor(),
                circumstances.now());
        return Ruling.becomes(proposed(standing.writing(change), circumstances), EntryDetails.of(change));
    }

    /** Why the actor may add no model; empty if they may. */
    static Optional<Refusal> refusal(Circumstances circumstances) {
        return Guard.first(
                () -> Guard.leadInPerson(circumstances, "new models"),
                () -> Guard.secondLead(circumstances, nobody -> false, "A new model"));
    }

    /** A model that was known before keeps what leads have decided about it, or are about to. */
    private static ModelStanding proposed(ModelStanding written, Circumstances circumstances) {
        boolean known = written.open().isPresent() || written.confirmed().isPresent();
        return known
                ? written
                : written.alsoProposing(ProposeTerms.proposal(written, ModelTerms.approved(), circumstances));
    }
}
