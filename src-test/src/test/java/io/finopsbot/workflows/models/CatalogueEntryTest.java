package io.finopsbot.workflows.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.finopsbot.fakes.Catalogues;
import io.finopsbot.workflows.people.UnitId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a model is offered, by what profile it is called there, and what it costs. */
class CatalogueEntryTest {
    private static final Model NOVA = new Model(Platform.BEDROCK, "Amazon", "Nova Lite", "amazon.nova-lite-v1:0");
    private static final Model HAIKU =
            new Model(Platform.CLAUDE_PLATFORM, "Anthropic", "Claude Haiku 4.5", "claude-haiku-4-5");
    private static final InferenceProfile EU = profile(List.of("eu-central-1", "eu-north-1"), "eu-central-1");
    private static final InferenceProfile SOUTH = profile(List.of("eu-south-1"), "eu-south-1");

    private final CatalogueEntry entry = entry(NOVA, List.of("eu-north-1"), List.of(EU, SOUTH), List.of());

    @Test
    void whereItIsCalledDirectlyNoProfileIsNeeded() {
        assertThat(entry.isOfferedIn("eu-north-1")).isTrue();
        assertThat(entry.profileIn("eu-north-1")).isEmpty();
    }

    @Test
    void elsewhereItIsCalledByTheFirstProfileThatCanBeCalledThere() {
        assertThat(entry.profileIn("eu-central-1")).contains(EU);
        assertThat(entry.profileIn("eu-south-1")).contains(SOUTH);
    }

    @Test
    void whereNothingNamesItItIsNotOffered() {
        assertThat(entry.isOfferedIn("us-east-1")).isFalse();
        assertThat(entry.profileIn("us-east-1")).isEmpty();
        assertThat(entry.namedRegions()).containsExactly("eu-central-1", "eu-north-1", "eu-south-1");
    }

    @Test
    void onClaudePlatformItIsOfferedEverywhereUnlessRegionsAreNamed() {
        assertThat(entry(HAIKU, List.of(), List.of(), List.of()).isOfferedIn("us-east-1"))
                .isTrue();
        assertThat(entry(HAIKU, List.of("eu-north-1"), List.of(), List.of()).isOfferedIn("us-east-1"))
                .isFalse();
        assertThat(entry(NOVA, List.of(), List.of(), List.of()).isOfferedIn("us-east-1"))
                .isFalse();
    }

    @Test
    void aPriceHoldsWhereItIsSaidToHold() {
        ListPrice price = price(List.of("us-east-1"), Map.of(TokenType.INPUT, new BigDecimal("0.06")));
        CatalogueEntry priced = entry(NOVA, List.of("us-east-1"), List.of(), List.of(price));

        assertThat(priced.priceIn("us-east-1")).contains(price);
        assertThat(priced.priceIn("eu-north-1")).isEmpty();
        assertThat(entry.priceIn("us-east-1")).isEmpty();
    }

    @Test
    void tokensCostTheirPriceToTheCent() {
        ListPrice price = price(
                List.of(), Map.of(TokenType.INPUT, new BigDecimal("0.06"), TokenType.OUTPUT, new BigDecimal("0.24")));

        assertThat(price.estimate(Map.of(TokenType.INPUT, 50_000_000L, TokenType.OUTPUT, 1_520_833L)))
                .contains(new BigDecimal("3.36"));
        assertThat(price.estimate(Map.of(TokenType.INPUT, 250_000L))).contains(new BigDecimal("0.02"));
    }

    @Test
    void withoutAPriceForAllOfThemNothingIsGuessed() {
        ListPrice price = price(List.of(), Map.of(TokenType.INPUT, BigDecimal.ONE));

        assertThat(price.estimate(Map.of(TokenType.INPUT, 1_000_000L, TokenType.CACHE_READ, 1L)))
                .isEmpty();
    }

    @Test
    void termsThatContradictThemselvesAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelTerms.restricted(List.of(), false))
                .withMessageContaining("names the portfolios");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelTerms.blocked(" "))
                .withMessageContaining("has a reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelTerms(ModelStatus.APPROVED, List.of(), true, null))
                .withMessageContaining("APPROVED");
    }

    @Test
    void aRestrictedModelIsForItsPortfoliosAndABlockedOneForNobody() {
        UnitId retail = new UnitId("retail");
        UnitId other = new UnitId("other");

        assertThat(ModelTerms.approved().allow(other)).isTrue();
        assertThat(ModelTerms.restricted(List.of(), true).allow(other)).isTrue();
        assertThat(ModelTerms.restricted(List.of(retail), false).allow(retail)).isTrue();
        assertThat(ModelTerms.restricted(List.of(retail), false).allow(other)).isFalse();
        assertThat(ModelTerms.blocked("Too dear").allow(retail)).isFalse();
    }

    @Test
    void aModelIsMeantByItsIdItsNameOrAPartOfThem() {
        Model sonnet = new Model(Platform.BEDROCK, "Anthropic", "Claude Sonnet", "anthropic.claude-sonnet-4-6");
        ModelCatalogue catalogue = Catalogues.in("us-east-1", NOVA, HAIKU, sonnet);

        assertThat(catalogue.meant(" CLAUDE haiku 4.5")).containsExactly(HAIKU);
        assertThat(catalogue.meant("bedrock/amazon.nova-lite-v1:0")).containsExactly(NOVA);
        assertThat(catalogue.meant("claude")).containsExactly(HAIKU, sonnet);
        assertThat(catalogue.meant("gpt")).isEmpty();
    }

    private static InferenceProfile profile(List<String> callableFrom, String routesTo) {
        return new InferenceProfile("eu.amazon.nova-lite-v1:0", callableFrom, List.of(routesTo));
    }

    private static ListPrice price(List<String> regions, Map<TokenType, BigDecimal> prices) {
        return new ListPrice(regions, prices, Catalogues.LOOKED_UP);
    }

    private static CatalogueEntry entry(
            Model model, List<String> regions, List<InferenceProfile> profiles, List<ListPrice> prices) {
        return new CatalogueEntry(model, regions, profiles, prices, ModelTerms.approved(), Catalogues.LOOKED_UP);
    }
}
