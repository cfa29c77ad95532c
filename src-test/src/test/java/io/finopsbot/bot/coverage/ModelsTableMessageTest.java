package io.finopsbot.bot.coverage;

import static io.finopsbot.bot.SlackStub.json;
import static io.finopsbot.bot.coverage.Histories.CLAUDE_3_HAIKU;
import static io.finopsbot.bot.coverage.Histories.NOVA_LITE;
import static io.finopsbot.bot.coverage.Histories.SONNET;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Catalogues;
import io.finopsbot.sandbox.slack.blocks.PlainReading;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.coverage.ModelsTable;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code /finops models} as it is read in Slack. */
class ModelsTableMessageTest {
    private final Histories histories = new Histories();
    private final BotStage stage = new BotStage();
    private final PlatformBadge badge = new PlatformBadge("tea");
    private final ModelsMessage message = new ModelsMessage(stage.words, new ModelsText(stage.words), badge);
    private final ModelsFeature feature = new ModelsFeature(
            histories.models(), stage.conversation, Sample.organisation(), badge, histories.company.room);

    @AfterEach
    void stop() throws Exception {
        stage.close();
    }

    @Test
    void bothPlatformsStandSideBySide() {
        histories.claimed(histories.approvedWorkspace("Contract review", SONNET, "contract-review"));

        JsonNode reply = Checked.message(stage.repliedTo(feature, ""));

        assertThat(PlainReading.of(reply.path("blocks"))).isEqualTo("""
                        AI Models
                        Vendor | Platform | Model | Scope Coverage | Status
                        Amazon | Bedrock | Nova Lite | 0 of 5 accounts · 0 scopes | 0 Approved · 0 Pending tasks
                        Anthropic | Bedrock | Claude 3 Haiku | 0 of 5 accounts · 0 scopes | 0 Approved · 0 Pending tasks
                        Anthropic | :tea: Claude Platform | Claude Sonnet 4.6 | 1 workspace · 1 scope | 1 Implemented
                        Anthropic | :tea: Claude Platform | Claude Haiku 4.5 | 0 workspaces · 0 scopes | 0 Approved · 0 Pending tasks
                        Page 1 of 1
                        [Open a model]""");
        assertThat(reply.path("text").asString()).contains("Claude Sonnet 4.6 · 1 workspace · 1 scope · 1 Implemented");
    }

    @ParameterizedTest
    @CsvSource({
        "amazon, Nova Lite",
        "BEDROCK anthropic, Claude 3 Haiku",
        "'claude platform sonnet', Claude Sonnet 4.6",
        "claude-haiku, Claude Haiku 4.5",
        "implemented, Claude Sonnet 4.6",
        "'pending task', Nova Lite",
        "approved, Claude 3 Haiku",
    })
    void wordsOfVendorPlatformModelAndStatusNarrowIt(String words, String model) {
        histories.claimed(histories.approvedWorkspace("Contract review", SONNET, "contract-review"));
        histories.withIssues(histories.approvedRole("Search terms", NOVA_LITE, 1));
        histories.approvedRole("Reading", CLAUDE_3_HAIKU, 1);

        JsonNode reply = Checked.message(stage.repliedTo(feature, words));

        assertThat(reply.at("/blocks/1/rows")).hasSize(2);
        assertThat(reply.at("/blocks/1/rows/1/2/text").asString()).isEqualTo(model);
    }

    @Test
    void wordsThatNoModelFitsAreAnsweredInASentence() {
        assertThat(PlainReading.of(Checked.message(stage.repliedTo(feature, Checked.HOSTILE.repeat(200)))
                        .path("blocks")))
                .contains("No model fits “" + Checked.HOSTILE);
    }

    @Test
    void aSlackThatDoesNotTakeTablesGetsLettersOfOneWidth() {
        stage.stub.repliesOnce(json("{'ok': false, 'error': 'invalid_blocks'}").withStatus(400));

        JsonNode reply = Checked.message(stage.repliedTo(feature, ""));

        assertThat(stage.stub.replies()).hasSize(2);
        assertThat(reply.toString()).doesNotContain("\"table\"");
        assertThat(reply.at("/blocks/1/text/text").asString())
                .contains("Vendor     Platform         Model              Scope Coverage")
                .contains("Amazon     Bedrock          Nova Lite          0 of 5 accounts · 0 scopes");
    }

    @Test
    void moreThanNinetyNineRowsAreTurnedPageByPage() {
        ModelsTable table = table(250);

        JsonNode first =
                Checked.message(message.of(table, new PageTarget(1, ""), false).message());
        JsonNode last = Checked.message(
                message.of(table, PageTarget.parse("3 model"), true).message());

        assertThat(first.at("/blocks/1/rows")).hasSize(100);
        assertThat(values(first)).containsExactly("2 ");
        assertThat(first.path("replace_original").asBoolean()).isFalse();
        assertThat(last.at("/blocks/1/rows")).hasSize(53);
        assertThat(values(last)).containsExactly("2 model");
        assertThat(last.path("replace_original").asBoolean()).isTrue();
        assertThat(PlainReading.of(last.path("blocks"))).contains("Page 3 of 3 · only “model”");
    }

    private static ModelsTable table(int models) {
        return ModelsTable.of(
                new ApprovalOptions(
                        List.of(),
                        List.of(),
                        Catalogues.in(
                                "us-east-1",
                                IntStream.range(0, models)
                                        .mapToObj(number -> new Model(
                                                Platform.BEDROCK,
                                                "Vendor",
                                                "Model " + number,
                                                "vendor.model-" + number))
                                        .toArray(Model[]::new))),
                List.of());
    }

    private static List<String> values(JsonNode message) {
        return message.findParents("action_id").stream()
                .filter(element -> element.path("type").asString().equals("button"))
                .map(button -> button.path("value").asString())
                .toList();
    }
}
