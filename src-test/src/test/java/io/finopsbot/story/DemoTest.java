package io.finopsbot.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code ./finops demo --json} starts once everything is built. */
@Timeout(240)
class DemoTest {
    private static final List<String> RULES = List.of(
            "NOT_A_LEAD",
            "OWN_REQUEST",
            "ALREADY_DECIDED",
            "CONTENT_CHANGED",
            "EXPIRED",
            "NO_APPROVER",
            "NAME_INVALID",
            "NAME_TAKEN",
            "OUT_OF_ORDER",
            "REOPENED",
            "EXECUTOR_CONFLICT",
            "NOT_AN_ENGINEER",
            "UNKNOWN_MOVER",
            "ARN_MALFORMED",
            "ARN_OTHER_ACCOUNT",
            "ARN_OTHER_REGION",
            "ARN_TAKEN",
            "ARN_NOT_FOUND",
            "WORKSPACE_DIFFERS",
            "NOT_REGISTERED",
            "NOT_CLAIMABLE",
            "ALREADY_CLAIMED",
            "NOT_THE_OWNER",
            "ALREADY_COVERED");

    @Test
    void itTellsTheWholeStoryAndRefusesByEveryRule() throws Exception {
        List<JsonNode> steps = played();

        assertThat(steps)
                .extracting(step -> step.path("step").asInt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, steps.size()).boxed().toList());
        assertThat(steps).extracting(step -> step.path("part").asInt()).isSorted();
        assertThat(steps.stream().map(step -> step.path("part").asInt()).distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 11).boxed().toList());
        assertThat(steps).allSatisfy(DemoTest::isWellFormed);
        assertThat(steps.stream().map(step -> step.path("rule").asString("")).toList())
                .containsAll(RULES);
    }

    private static void isWellFormed(JsonNode step) {
        assertThat(step.path("actor").asString("")).isNotBlank();
        assertThat(step.path("door").asString("")).isIn("slack", "jira", "aws", "schedule");
        assertThat(step.path("outcome").asString("")).isIn("done", "refused");
        assertThat(step.has("rule"))
                .as(step.toString())
                .isEqualTo(step.path("outcome").asString("").equals("refused"));
    }

    private static List<JsonNode> played() throws IOException, InterruptedException {
        Process demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfinops.bot.jar=" + System.getProperty("finops.bot.jar", "bot.jar"),
                        "-jar",
                        System.getProperty("finops.sandbox.jar", "sandbox.jar"),
                        "demo",
                        "--json")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(demo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(demo.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(demo.exitValue()).as(told).isZero();
        return told.lines().map(DemoTest::object).toList();
    }

    private static JsonNode object(String line) {
        JsonNode step = JsonMapper.shared().readTree(line);
        assertThat(step.isObject()).as(line).isTrue();
        return step;
    }
}
