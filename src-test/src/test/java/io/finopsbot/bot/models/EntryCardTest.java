package io.finopsbot.bot.models;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NORTH;
import static io.finopsbot.fakes.Company.NOVA;
import static io.finopsbot.fakes.Company.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Checked;
import io.finopsbot.fakes.Company;
import io.finopsbot.fakes.Golden;
import io.finopsbot.sandbox.slack.blocks.PlainReading;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.ChangeEntry;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.ListPrice;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.models.Provenance;
import io.finopsbot.workflows.models.TokenType;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The card of what a lead has written into the catalogue. */
class EntryCardTest {
    private static final Provenance READ = new Provenance("https://aws.example/nova", LocalDate.parse("2026-05-03"));

    private final Company company = new Company(false);

    @Test
    void aChangeShowsWhatEachPartSaidBefore() throws IOException {
        InferenceProfile profile = new InferenceProfile("eu." + NOVA, List.of(NORTH), List.of(NORTH));
        CatalogueEntry entry = entry(company.model(NOVA), List.of(profile), price());

        Golden.assertSame("models/entry-changed.txt", read(card(company.done(NOVA, new ChangeEntry(entry, 0), LENA))));
    }

    @Test
    void anAddedModelShowsAllThatIsSaidOfIt() throws IOException {
        Model titan = new Model(Platform.BEDROCK, "Amazon", "Titan Text", "amazon.titan-text-v1");

        Golden.assertSame("models/entry-added.txt", read(card(added(titan))));
    }

    @Test
    void whatPeopleTypeIsTextAndNothingElse() {
        Model hostile = new Model(Platform.BEDROCK, Checked.HOSTILE, "<!channel>", "amazon.titan-text-v1");

        assertThat(Checked.message(card(added(hostile))).path("blocks").toString())
                .contains("&lt;!channel&gt;")
                .doesNotContain("*: <!");
    }

    private ModelStanding added(Model model) {
        return company.models
                .add(entry(model, List.of(), price()), LENA, Envelope.own())
                .result()
                .orElseThrow();
    }

    private static CatalogueEntry entry(Model model, List<InferenceProfile> profiles, ListPrice... prices) {
        return new CatalogueEntry(model, List.of(REGION), profiles, List.of(prices), ModelTerms.approved(), READ);
    }

    private static ListPrice price() {
        return new ListPrice(
                List.of(REGION),
                Map.of(TokenType.INPUT, new BigDecimal("0.06"), TokenType.OUTPUT, new BigDecimal("0.24")),
                READ);
    }

    private static JsonNode card(ModelStanding standing) {
        return new EntryCard(Words.standard()).of(standing.lastChange().orElseThrow());
    }

    private static String read(JsonNode message) {
        return PlainReading.of(Checked.message(message).path("blocks"));
    }
}
