package io.finopsbot.fakes;

import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelCatalogue;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Catalogues with as little in them as a test needs. */
public final class Catalogues {
    public static final Provenance LOOKED_UP = new Provenance("a test", LocalDate.parse("2026-05-01"));

    private Catalogues() {}

    /** Those models, each for everybody and called directly in that region. */
    public static ModelCatalogue in(String region, Model... models) {
        return new ModelCatalogue(
                Stream.of(models).map(model -> entry(region, model)).toList());
    }

    /** That model, for everybody and called directly in that region. */
    public static CatalogueEntry entry(String region, Model model) {
        return new CatalogueEntry(model, List.of(region), List.of(), List.of(), ModelTerms.approved(), LOOKED_UP);
    }
}
