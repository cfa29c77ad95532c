package io.finopsbot.bot.models;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NOVA;

import io.finopsbot.bot.Rendering;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.slack.ReasonForm;
import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.ProposeTerms;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A model, the proposal to change how it stands, and the forms for that. */
public final class ModelRenderings {
    private static final Words WORDS = Words.standard();

    private ModelRenderings() {}

    public static List<Rendering> all() {
        return List.of(
                new Rendering(
                        ModelCard.class, "model-card.json", "that many requests use the model", ModelRenderings::card),
                new Rendering(ModelForm.class, "model-form.json", "the most portfolios", count -> form()),
                new Rendering(ModelView.class, "model.json", "changed that many times", ModelRenderings::view),
                new Rendering(
                        ReasonForm.class,
                        "reason-form.json",
                        "model-reject",
                        count -> new ReasonForm(WORDS)
                                .titled("model-reject", "bedrock/" + NOVA + "@1", "Nova Lite", ReasonForm.FIELD)));
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
