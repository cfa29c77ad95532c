package io.finopsbot.bot.models;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NOVA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Catalogues;
import io.finopsbot.fakes.Company;
import io.finopsbot.fakes.Golden;
import io.finopsbot.sandbox.slack.blocks.PlainReading;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.ProposeTerms;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.ListPrice;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.models.TokenType;
import io.finopsbot.workflows.rules.Rule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What {@code /finops model} answers. */
class ModelViewTest {
    private final Company company = new Company(false);
    private final CatalogueEntry entry =
            company.settings.options().catalogue().find("bedrock/" + NOVA).orElseThrow();

    @Test
    void withoutAPriceItSaysThatNothingIsEstimated() throws IOException {
        Golden.assertSame("models/view-configured.txt", read(view(entry)));
    }

    @Test
    void whatLeadsDecidedAndProposeIsShownWithItsHistory() throws IOException {
        company.agreed(NOVA, ModelTerms.restricted(List.of(Company.PORTFOLIO), true));
        company.done(NOVA, new ProposeTerms(ModelTerms.blocked("Too dear")), LENA);
        ListPrice price = new ListPrice(
                List.of("us-east-1"),
                Map.of(TokenType.OUTPUT, new BigDecimal("0.240"), TokenType.INPUT, new BigDecimal("0.06")),
                Catalogues.LOOKED_UP);

        Golden.assertSame("models/view-proposed.txt", read(view(priced(price))));
    }

    @Test
    void anAddedModelIsForNobodyYetAndSaysWhoAddedIt() throws IOException {
        Model titan = new Model(Platform.BEDROCK, "Amazon", "Titan Text", "amazon.titan-text-v1");
        company.models.add(Catalogues.entry(Company.REGION, titan), LENA, Envelope.own());

        Golden.assertSame(
                "models/view-added.txt",
                read(view(company.standings().entry(titan.key()).orElseThrow())));
    }

    @Test
    void staysWithinSlacksLimitsAndSaysWhatIsLeftOut() {
        for (int time = 0; time < 12; time++) {
            company.agreed(NOVA, ModelTerms.blocked(time + Checked.HOSTILE + "&".repeat(400)));
        }
        assertThat(read(view(priced(Collections.nCopies(
                                200,
                                new ListPrice(List.of(), Map.of(TokenType.INPUT, BigDecimal.ONE), Catalogues.LOOKED_UP))
                        .toArray(ListPrice[]::new)))))
                .contains(" more lines of the catalogue are not shown here.", "… 14 earlier records are not");
    }

    @Test
    void aModelIsFoundByWhatPeopleCallItAndNotGuessed() {
        FindModel find = new FindModel(company.standings());

        assertThat(find.typed("nova").result()).contains(entry);
        assertThat(find.typed("claude").refusal()).hasValueSatisfying(refusal -> {
            assertThat(refusal.rule()).isEqualTo(Rule.NO_SUCH_MODEL);
            assertThat(refusal.arguments())
                    .containsExactly("claude", "claude-platform/claude-sonnet-4-6, claude-platform/claude-haiku-4-5");
        });
        assertThat(find.typed("").refusal()).isPresent();
    }

    private CatalogueEntry priced(ListPrice... prices) {
        return new CatalogueEntry(
                entry.model(), entry.regions(), entry.profiles(), List.of(prices), entry.terms(), entry.provenance());
    }

    private JsonNode view(CatalogueEntry shown) {
        ModelStanding standing = company.standings().of(shown);
        List<AuditRecord> records = company.ledger.of(standing.subject());
        return new ModelView(Words.standard(), Sample.organisation()).of(shown, standing, 2, records);
    }

    private static String read(JsonNode message) {
        return PlainReading.of(Checked.message(message).path("blocks"));
    }
}
