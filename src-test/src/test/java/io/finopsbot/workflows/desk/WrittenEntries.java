package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.NOVA;
import static io.finopsbot.fakes.Company.REGION;

import io.finopsbot.fakes.Catalogues;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.ListPrice;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.models.Provenance;
import io.finopsbot.workflows.models.TokenType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Entries of the catalogue as leads write them in Slack. */
final class WrittenEntries {
    static final Provenance READ = new Provenance("https://aws.example/nova", LocalDate.parse("2026-05-03"));
    /** A model that is not configured. */
    static final Model TITAN = new Model(Platform.BEDROCK, "Amazon", "Titan Text", "amazon.titan-text-v1");

    private WrittenEntries() {}

    static CatalogueEntry titan() {
        return titan(TITAN.name());
    }

    static CatalogueEntry titan(String name) {
        Model model = new Model(TITAN.platform(), TITAN.vendor(), name, TITAN.id());
        return new CatalogueEntry(model, List.of(REGION), List.of(), List.of(), ModelTerms.approved(), READ);
    }

    /** Nova Lite by that name, with a price and without its profile. */
    static CatalogueEntry priced(String name) {
        Model model = new Model(Platform.BEDROCK, "Amazon", name, NOVA);
        ListPrice price = new ListPrice(List.of(REGION), Map.of(TokenType.INPUT, new BigDecimal("0.06")), READ);
        return new CatalogueEntry(
                model,
                List.of(REGION),
                List.of(),
                List.of(price),
                Catalogues.entry(REGION, model).terms(),
                READ);
    }
}
