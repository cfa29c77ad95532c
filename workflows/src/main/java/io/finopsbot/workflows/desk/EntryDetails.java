package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.EntryChange;
import io.finopsbot.workflows.models.EntryChecks;
import io.finopsbot.workflows.models.EntryPart;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an audit record holds of a change of an entry, and why an entry may not be so. */
final class EntryDetails {
    private EntryDetails() {}

    static Map<String, String> of(EntryChange change) {
        Map<String, String> details = new HashMap<>();
        details.put("entry", Integer.toString(change.number()));
        for (EntryPart part : change.parts()) {
            String name = part.name().toLowerCase(Locale.ROOT);
            details.put(name, part.of(change.after()));
            if (!change.adds()) {
                details.put(name + " before", change.before(part));
            }
        }
        return details;
    }

    /** Why the model may not be called so: people choose it by its name. */
    static Optional<Refusal> nameTaken(Model model, Circumstances circumstances) {
        return circumstances.standings().catalogue().models().stream()
                .filter(other -> other.platform() == model.platform())
                .filter(other -> !other.id().equals(model.id()) && other.name().equalsIgnoreCase(model.name()))
                .findFirst()
                .map(other -> Refusal.of(
                        Rule.MODEL_NAME_TAKEN, model.name(), model.platform().title(), other.id()));
    }

    /** Why the catalogue may not say that; empty if the configuration file might. */
    static Optional<Refusal> wrong(CatalogueEntry entry, Circumstances circumstances) {
        List<String> regions = circumstances.settings().options().regions();
        return EntryChecks.problems(entry, regions).stream()
                .findFirst()
                .map(wrong -> Refusal.of(Rule.FIELD_INVALID, entry.model().title() + " " + wrong.end()));
    }
}
