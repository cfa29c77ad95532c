package io.finopsbot.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code ./finops demo --json} starts once everything is built, and the steps that it told. */
record PlayedDemo(List<JsonNode> steps) {
    private static final int PARTS = 15;

    /** Plays it to the end. */
    static PlayedDemo with(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfinops.bot.jar=" + System.getProperty("finops.bot.jar", "bot.jar"),
                "-jar",
                System.getProperty("finops.sandbox.jar", "sandbox.jar"),
                "demo",
                "--json"));
        command.addAll(List.of(options));
        Process demo = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(demo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(demo.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(demo.exitValue()).as(told).isZero();
        return new PlayedDemo(told.lines().map(PlayedDemo::object).toList());
    }

    private static JsonNode object(String line) {
        JsonNode step = JsonMapper.shared().readTree(line);
        assertThat(step.isObject()).as(line).isTrue();
        return step;
    }

    /** Fails unless all parts are told in order, step by step, each well formed. */
    PlayedDemo isTheWholeStory() {
        assertThat(steps)
                .extracting(step -> step.path("step").asInt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, steps.size()).boxed().toList());
        assertThat(steps).extracting(step -> step.path("part").asInt()).isSorted();
        assertThat(steps.stream().map(step -> step.path("part").asInt()).distinct())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, PARTS).boxed().toList());
        assertThat(steps).allSatisfy(PlayedDemo::isWellFormed);
        return this;
    }

    private static void isWellFormed(JsonNode step) {
        assertThat(step.path("actor").asString("")).isNotBlank();
        assertThat(step.path("door").asString("")).isIn("slack", "jira", "aws", "schedule");
        String outcome = step.path("outcome").asString("");
        assertThat(outcome).isIn("done", "refused", "left_out");
        assertThat(step.has("rule")).as(step.toString()).isEqualTo(outcome.equals("refused"));
        assertThat(step.has("why")).as(step.toString()).isEqualTo(outcome.equals("left_out"));
    }

    /** The rules by which somebody was refused, each once. */
    Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        steps.forEach(step -> rules.add(step.path("rule").asString("")));
        rules.remove("");
        return rules;
    }

    /** The steps that could not be played. */
    List<JsonNode> leftOut() {
        return steps.stream().filter(step -> step.has("why")).toList();
    }
}
