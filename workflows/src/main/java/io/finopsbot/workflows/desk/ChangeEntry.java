package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.EntryChange;
import io.finopsbot.workflows.models.EntryPart;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.Optional;

/**
 * A lead changes what the catalogue says of a model. On what terms it may be had does not change by that.
 *
 * @param entry as it is to be; its terms do not matter
 * @param seen the revision that the lead saw
 */
public record ChangeEntry(CatalogueEntry entry, int seen) implements Judgement<ModelStanding> {
    @Override
    public AuditAction action() {
        return AuditAction.CHANGE_ENTRY;
    }

    @Override
    public Ruling<ModelStanding> judge(ModelStanding standing, Circumstances circumstances) {
        String key = standing.model().key();
        if (!entry.model().key().equals(key)) {
            throw new IllegalArgumentException("An entry of " + entry.model().key() + " for " + key);
        }
        CatalogueEntry before = circumstances.standings().entry(key).orElseThrow();
        EntryChange change = new EntryChange(
                standing.revision() + 1, before, entry.on(before.terms()), circumstances.actor(), circumstances.now());
        Optional<Refusal> refusal = Guard.first(
                () -> Guard.leadInPerson(circumstances, standing.model().title()),
                () -> stale(standing),
                () -> Guard.when(
                        change.after().equals(before),
                        Rule.ENTRY_UNCHANGED,
                        standing.model().title()),
                () -> change.parts().contains(EntryPart.NAME)
                        ? EntryDetails.nameTaken(entry.model(), circumstances)
                        : Optional.empty(),
                () -> EntryDetails.wrong(entry, circumstances));
        return refusal.isPresent()
                ? Ruling.refused(refusal.get())
                : Ruling.becomes(standing.writing(change), EntryDetails.of(change));
    }

    private Optional<Refusal> stale(ModelStanding standing) {
        return standing.lastChange()
                .filter(last -> last.number() != seen)
                .map(last -> Refusal.of(
                        Rule.ENTRY_CHANGED, standing.model().title(), last.by().name(), Moment.of(last.at())));
    }
}
