package io.finopsbot.bot.models;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NOVA;

import io.finopsbot.bot.Rendering;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.slack.ReasonForm;
import io.finopsbot.fakes.Catalogues;
import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.ProposeTerms;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.EntryChange;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.ListPrice;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.models.Provenance;
import io.finopsbot.workflows.models.TokenType;
import io.finopsbot.workflows.request.BusinessRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A model, the proposal to change how it stands, and the forms for that. */
public final class ModelRenderings {
    private static final Words WORDS = Words.standard();

    private ModelRenderings() {}

    public static List<Rendering> all() {
        return List.of(
                new Rendering(
                        ModelCard.class, "model-card.json", "that many requests use the model", ModelRenderings::card),
                new Rendering(
                        CatalogueForm.class,
                        "entry-form.json",
                        "change, that many profiles and prices",
                        count -> new CatalogueForm(WORDS)
                                .of(new Company(false).standing(NOVA), longest(Math.min(count, 18)))),
                new Rendering(CatalogueForm.class, "entry-form.json", "add", count -> new CatalogueForm(WORDS).empty()),
                new Rendering(
                        EntryCard.class,
                        "entry-card.json",
                        "changed, that many profiles and prices",
                        count -> new EntryCard(WORDS).of(change(longest(0), longest(count)))),
                new Rendering(
                        EntryCard.class,
                        "entry-card.json",
                        "added, that many profiles and prices",
                        count -> new EntryCard(WORDS).of(change(null, longest(count)))),
                new Rendering(ModelForm.class, "model-form.json", "the most portfolios", count -> form()),
                new Rendering(ModelView.class, "model.json", "changed that many times", ModelRenderings::view),
                new Rendering(
                        ReasonForm.class,
                        "reason-form.json",
                        "model-reject",
                        count -> new ReasonForm(WORDS)
                                .titled("model-reject", "bedrock/" + NOVA + "@1", "Nova Lite", ReasonForm.FIELD)));
    }

    /** An entry with the longest names and that many profiles and prices. */
    static CatalogueEntry longest(int count) {
        String grows = "&".repeat(75);
        List<String> regions = Collections.nCopies(4, "ap-southeast-1");
        InferenceProfile profile = new InferenceProfile("global." + NOVA, regions, regions);
        ListPrice price = new ListPrice(regions, Map.of(TokenType.INPUT, BigDecimal.ONE), Catalogues.LOOKED_UP);
        return new CatalogueEntry(
                new Model(Platform.BEDROCK, grows, grows, NOVA),
                count == 0 ? List.of() : Collections.nCopies(100, "ap-southeast-1"),
                Collections.nCopies(count, profile),
                Collections.nCopies(count, price),
                ModelTerms.approved(),
                new Provenance((count == 0 ? "<" : "&").repeat(300), LocalDate.parse("2026-05-01")));
    }

    private static EntryChange change(@Nullable CatalogueEntry before, CatalogueEntry after) {
        return new EntryChange(1, before, after, LENA, Instant.parse("2026-05-04T08:30:00Z"));
    }

    private static JsonNode card(int count) {
        Company company = new Company(false);
        BusinessRequest user = company.submitted(Sample.fields(Sample.LONG_WORKLOAD, null, null));
        ModelStanding standing = company.done(NOVA, new ProposeTerms(ModelTerms.blocked("&".repeat(500))), LENA);
        return new ModelCard(WORDS, Sample.vastOrganisation())
                .of(standing, standing.last().orElseThrow(), Collections.nCopies(count, user));
    }

    private static JsonNode form() {
        return new ModelForm(WORDS, Sample.vastOrganisation()).of(new Company(false).standing(NOVA));
    }

    private static JsonNode view(int count) {
        Company company = new Company(false);
        for (int time = 0; time < count; time++) {
            company.agreed(NOVA, ModelTerms.blocked(time + "&".repeat(490)));
        }
        ModelStanding standing = company.standing(NOVA);
        return new ModelView(WORDS, Sample.organisation())
                .of(
                        company.settings
                                .options()
                                .catalogue()
                                .find("bedrock/" + NOVA)
                                .orElseThrow(),
                        standing,
                        count,
                        company.ledger.of(standing.subject()));
    }
}
