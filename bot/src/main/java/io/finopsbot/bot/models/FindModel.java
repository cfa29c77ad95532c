package io.finopsbot.bot.models;

import io.finopsbot.workflows.desk.Standings;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelCatalogue;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the model that a person means. */
public final class FindModel {
    private static final int MOST_NAMED = 20;

    private final Standings standings;

    public FindModel(Standings standings) {
        this.standings = standings;
    }

    /** The one model whose name or id was typed, in full or in part. */
    Outcome<CatalogueEntry> typed(String text) {
        ModelCatalogue catalogue = standings.catalogue();
        List<Model> meant = catalogue.meant(text);
        if (meant.size() == 1 && !text.isBlank()) {
            return key(meant.get(0).key());
        }
        List<Model> named = meant.isEmpty() ? catalogue.models() : meant;
        String known = named.stream().limit(MOST_NAMED).map(Model::key).collect(Collectors.joining(", "));
        return Outcome.refused(Rule.NO_SUCH_MODEL, text.isBlank() ? "?" : text, known);
    }

    /** The model of that key, which stood in a button or form. */
    Outcome<CatalogueEntry> key(String key) {
        return standings.entry(key).map(Outcome::of).orElseGet(() -> Outcome.refused(Rule.NO_SUCH_MODEL, key, ""));
    }
}
