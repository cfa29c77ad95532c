package io.finopsbot.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.Checked;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Slack is answered within its three seconds. */
class AnswersTest {
    private static final String[] ARGUMENTS = {"short", Checked.HOSTILE, "&".repeat(5_000)};

    private final Answers answers = new Answers(Words.standard());

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRefusalFitsAndFiresNothingByCommandAndInTheForm(Rule rule) {
        for (String argument : ARGUMENTS) {
            Refusal refusal = refusal(rule, argument);

            Checked.message(body(answers.refusal(refusal)));
            JsonNode inForm = body(answers.refusalInForm(refusal, Map.of()));

            assertThat(inForm.path("response_action").asString()).isEqualTo("update");
            Checked.view(inForm.path("view"));
        }
    }

    @Test
    void aRefusalEndsWithTheNameOfItsRule() {
        assertThat(answers.text(refusal(Rule.EXPIRED, "BR-1001"))).endsWith("(EXPIRED)");
        assertThat(body(answers.refusal(refusal(Rule.OWN_REQUEST, "BR-1001")))
                        .path("text")
                        .asString())
                .isEqualTo("BR-1001 is your own request, and nobody decides on their own."
                        + " Ask another FinOps Lead. (OWN_REQUEST)");
    }

    @Test
    void aRefusalThatIsAboutAFieldStandsBesideIt() {
        JsonNode answer =
                body(answers.refusalInForm(refusal(Rule.NAME_TAKEN, "billing"), Map.of(Rule.NAME_TAKEN, "name")));

        assertThat(answer.path("response_action").asString()).isEqualTo("errors");
        assertThat(answer.at("/errors/name").asString()).contains("billing", "(NAME_TAKEN)");
    }

    @Test
    void whatIsSaidToOnePersonIsSaidToNobodyElse() {
        JsonNode answer = body(answers.sentence("x"));

        assertThat(answer.path("response_type").asString()).isEqualTo("ephemeral");
        assertThat(answer.path("replace_original").asBoolean(true)).isFalse();
    }

    private static Refusal refusal(Rule rule, String argument) {
        return Refusal.of(
                rule, Collections.nCopies(rule.arguments().size(), argument).toArray());
    }

    private static JsonNode body(Response response) {
        assertThat(response.getStatusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.getBody());
    }
}
