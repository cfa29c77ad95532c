package io.finopsbot.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a template is filled. */
class TemplateTest {
    private static final String HOSTILE = "<!channel> & <@U1>";
    private static final String SAFE = "&lt;!channel&gt; &amp; &lt;@U1&gt;";
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void markupIsEscapedAndPlainTextIsNot() {
        JsonNode filled = fill(
                "{'text': '${name}', 'blocks': [{'type': 'mrkdwn', 'text': '*${name}*'},"
                        + " {'type': 'plain_text', 'text': '${name}'}, {'text': {'type': 'plain_text', 'text': 'x'},"
                        + " 'value': '${name}'}]}",
                Map.of("name", HOSTILE));

        assertThat(filled.path("text").asString()).isEqualTo(SAFE);
        assertThat(filled.at("/blocks/0/text").asString()).isEqualTo("*" + SAFE + "*");
        assertThat(filled.at("/blocks/1/text").asString()).isEqualTo(HOSTILE);
        assertThat(filled.at("/blocks/2/value").asString()).isEqualTo(HOSTILE);
    }

    @Test
    void markupOfOursStandsOnlyWhereMarkupIsRead() {
        Map<String, Markup> values = Map.of("who", Markup.mention("U1"));

        assertThat(fill("{'type': 'mrkdwn', 'text': 'by ${who}'}", values)
                        .path("text")
                        .asString())
                .isEqualTo("by <@U1>");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill("{'type': 'plain_text', 'text': 'by ${who}'}", values))
                .withMessageContaining("who is markup");
    }

    @Test
    void linksAndMentionsEscapeTheirWords() {
        assertThat(Markup.link("https://jira/FIN-7", "FIN <7>").text()).isEqualTo("<https://jira/FIN-7|FIN &lt;7&gt;>");
        assertThat(Markup.text(HOSTILE).text()).isEqualTo(SAFE);
    }

    @Test
    void quotesAndBackslashesCannotBreakOutOfTheirNode() {
        String typed = "\",\"action_id\":\"approve\" \\ \n $1 ${other}";

        assertThat(fill("{'a': 'x ${name}'}", Map.of("name", typed)))
                .isEqualTo(JSON.valueToTree(Map.of("a", "x " + typed)));
    }

    @Test
    void aNodeOfOneHoleTakesTheValueAsItIs() {
        JsonNode tree = JSON.readTree("[1, {\"b\": null}]");

        assertThat(fill("{'n': '${n}', 'f': '${f}', 't': '${t}'}", Map.of("n", 7, "f", false, "t", tree)))
                .isEqualTo(JSON.readTree("{\"n\": 7, \"f\": false, \"t\": [1, {\"b\": null}]}"));
    }

    @Test
    void nullDropsThePropertyButNotPartOfAText() {
        Map<String, @Nullable Object> nothing = new Values().with("style", null).all();

        assertThat(fill("{'type': 'button', 'style': '${style}'}", nothing))
                .isEqualTo(JSON.readTree("{\"type\": \"button\"}"));
        assertThatIllegalArgumentException().isThrownBy(() -> fill("{'a': 'style ${style}'}", nothing));
    }

    @Test
    void eachRepeatsItsObjectAndSeesTheValuesAround() {
        JsonNode filled = fill(
                "{'all': [{'$each': 'rows', 'name': '${name}', 'of': '${whole}'}, {'last': '${whole}'}]}",
                Map.of("whole", "BR-1", "rows", List.of(Map.of("name", "a"), Map.of("name", "b"))));

        assertThat(filled)
                .isEqualTo(JSON.readTree("{\"all\": [{\"name\": \"a\", \"of\": \"BR-1\"},"
                        + " {\"name\": \"b\", \"of\": \"BR-1\"}, {\"last\": \"BR-1\"}]}"));
    }

    @Test
    void eachOfNothingLeavesNothingAndAsksForNothing() {
        assertThat(fill("{'all': [{'$each': 'rows', 'name': '${name}'}]}", Map.of("rows", List.of())))
                .isEqualTo(JSON.readTree("{\"all\": []}"));
    }

    @Test
    void ifDropsItsObjectForWhatIsFalseEmptyOrNull() {
        String template = "{'all': [{'$if': 'x', 'y': '${y}'}, {'z': 1}]}";
        JsonNode without = JSON.readTree("{\"all\": [{\"z\": 1}]}");

        assertThat(fill(template, new Values().with("x", null).with("y", "y").all()))
                .isEqualTo(without);
        assertThat(fill(template, Map.of("x", false, "y", "y"))).isEqualTo(without);
        assertThat(fill(template, Map.of("x", "", "y", "y"))).isEqualTo(without);
        assertThat(fill(template, Map.of("x", List.of(), "y", "y"))).isEqualTo(without);
        assertThat(fill(template, Map.of("x", "yes", "y", "y")))
                .isEqualTo(JSON.readTree("{\"all\": [{\"y\": \"y\"}, {\"z\": 1}]}"));
    }

    @Test
    void aMissingValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill("{'a': '${name}'}", Map.of()))
                .withMessageContaining("no value for name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill("{'a': [{'$if': 'name'}]}", Map.of()))
                .withMessageContaining("no value for name");
    }

    @Test
    void aValueWithoutAPlaceIsRefusedInsideAListToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill("{'a': 1}", Map.of("name", "x")))
                .withMessageContaining("values without a place: [name]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill("{'a': [{'$each': 'rows', 'b': 1}]}", Map.of("rows", List.of(Map.of("c", 1)))))
                .withMessageContaining("[c]");
    }

    @Test
    void aSentenceStandsForItsKeyAndIsEscapedByNobody() {
        assertThat(fill("{'type': 'plain_text', 'text': '#{form.close}!'}", Map.of())
                        .path("text")
                        .asString())
                .isEqualTo(Words.standard().say("form.close") + "!");
    }

    @Test
    void aTemplateThatIsNotThereOrSpeaksWhatThereIsNotCannotBeLoaded() {
        assertThat(Template.load("slack/card.json", Words.standard())).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.load("slack/none.json", Words.standard()))
                .withMessageContaining("slack/none.json");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.load("wrong-sentence.json", Words.standard()))
                .withMessageContaining("there is no sentence no.such.key");
    }

    @Test
    void theBeginningOfATextFitsOnceItIsEscaped() {
        assertThat(Markup.beginning("short & sweet", 17)).isEqualTo("short & sweet");
        assertThat(Markup.beginning("short & sweet", 16)).isEqualTo("short & swe…");
        assertThat(Markup.beginning("&".repeat(1_000), 100)).isEqualTo("&".repeat(19) + "…");
        assertThat(Markup.beginning("👍".repeat(10), 8)).isEqualTo("👍👍👍…");
    }

    private static JsonNode fill(String template, Map<String, ? extends @Nullable Object> values) {
        return Template.of(template.replace('\'', '"'), Words.standard()).fill(values);
    }
}
