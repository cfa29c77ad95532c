package io.finopsbot.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.sandbox.SandboxServer;
import io.finopsbot.sandbox.people.People;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SuppressWarnings("NullAway.Init") // JUnit sets the fields before each test
class StoryTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    private SandboxServer server;

    @BeforeEach
    void start() {
        server = SandboxServer.start(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aStepIsToldInReadableText() {
        Scene scene = scene(Transcript.text(out));
        scene.part(2, "The approval");

        scene.done(scene.step(People.LEA)
                .inSlack("#finops")
                .does("presses [Approve]")
                .sees("BR-1001 is approved\n[Claim]"));

        assertThat(told()).isEqualToNormalizingNewlines("""

                Part 2: The approval
                ====================

                  1. Lea Lead, Slack #finops: presses [Approve]
                     | BR-1001 is approved
                     | [Claim]
                     => done

                """);
    }

    @Test
    void aStepIsOneJsonObject() {
        Scene scene = scene(Transcript.json(out));
        scene.part(1, "The request");
        scene.done(scene.step(People.PIA).inSlack("modal").does("submits").sees("Thank you, BR-1001 it is."));
        scene.part(3, "The tasks");
        scene.refused(
                scene.step(People.CEM)
                        .inJira("FIN-2")
                        .does("moves to Done")
                        .sees("BR-1001: task 1 comes first. `OUT_OF_ORDER`"),
                "OUT_OF_ORDER");

        JsonNode first = line(0);
        JsonNode second = line(1);
        assertThat(first.toString())
                .isEqualTo("{\"step\":1,\"part\":1,\"actor\":\"Pia Owner\",\"door\":\"slack\",\"outcome\":\"done\","
                        + "\"request\":\"BR-1001\"}");
        assertThat(second.toString())
                .isEqualTo(
                        "{\"step\":2,\"part\":3,\"actor\":\"Cem Engineer\",\"door\":\"jira\",\"outcome\":\"refused\","
                                + "\"rule\":\"OUT_OF_ORDER\",\"request\":\"BR-1001\",\"issue\":\"FIN-2\"}");
    }

    @Test
    void aStepThatCannotBePlayedIsToldWithItsReason() {
        Scene readable = scene(Transcript.text(out));
        readable.leftOut(readable.step("Somebody").inSlack("DM").does("forges"), "There is nothing to forge.");
        Scene forPrograms = scene(Transcript.json(out));
        forPrograms.leftOut(forPrograms.step("Somebody").inSlack("DM").does("forges"), "There is nothing to forge.");

        assertThat(told())
                .startsWith("  1. Somebody, Slack DM: forges")
                .contains("     | There is nothing to forge.", "     => left out")
                .contains("{\"step\":1,\"part\":0,\"actor\":\"Somebody\",\"door\":\"slack\","
                        + "\"outcome\":\"left_out\",\"why\":\"There is nothing to forge.\"}");
    }

    @Test
    void aRefusalThatDoesNotComeBreaksTheStory() {
        Scene scene = scene(Transcript.text(out));
        StepDraft step =
                scene.step(People.CEM).inJira("FIN-2").does("moves to Done").sees("Well done.");

        assertThatThrownBy(() -> scene.refused(step, "OUT_OF_ORDER"))
                .isInstanceOf(StoryBroken.class)
                .hasMessageContaining(
                        "Expected that Cem Engineer (Jira FIN-2) moves to Done is refused with OUT_OF_ORDER")
                .hasMessageContaining("Well done.");
        assertThat(scene.transcript().steps()).isEmpty();
    }

    @Test
    void aRefusalByAnotherRuleBreaksTheStory() {
        Scene scene = scene(Transcript.text(out));
        StepDraft step =
                scene.step(People.CEM).inJira("FIN-2").does("moves to Done").sees("No. `NOT_AN_ENGINEER`");

        assertThatThrownBy(() -> scene.refused(step, "OUT_OF_ORDER")).hasMessageContaining("NOT_AN_ENGINEER");
    }

    @Test
    void anUnexpectedRefusalBreaksTheStory() {
        Scene scene = scene(Transcript.text(out));
        StepDraft step = scene.step(People.LEA).inSlack("modal").does("submits").sees("Taken. `NAME_TAKEN`");

        assertThatThrownBy(() -> scene.done(step))
                .isInstanceOf(StoryBroken.class)
                .hasMessageContaining("NAME_TAKEN");
    }

    @Test
    void aStoryThatEndsAsToldHasExitCodeZero() {
        assertThat(Stage.play(scene -> scene.part(1, "All well"), scene(Transcript.text(out)), out))
                .isZero();
    }

    @Test
    void aBrokenStoryHasExitCodeOneAndSaysWhy() {
        Story story = scene -> scene.expects(false, "the card names Lea", "nobody");

        assertThat(Stage.play(story, scene(Transcript.text(out)), out)).isEqualTo(1);
        assertThat(told()).contains("The story broke after step 0. Expected that the card names Lea. Seen:\nnobody");
    }

    @Test
    void whatAPersonDoesNotFindBreaksTheStoryToo() {
        Story story = scene -> scene.slack(People.PIA).shownModal();

        assertThat(Stage.play(story, scene(Transcript.text(out)), out)).isEqualTo(1);
        assertThat(told()).contains("Pia Owner has no modal open");
    }

    @Test
    void whatComesLaterIsAwaited() {
        AtomicInteger looks = new AtomicInteger();

        String found = scene(Transcript.text(out))
                .awaits("the third look", () -> Optional.of("there").filter(it -> looks.incrementAndGet() == 3));

        assertThat(found).isEqualTo("there");
    }

    @Test
    void whatNeverComesBreaksTheStory() {
        Patience little = new Patience(Duration.ofMillis(60), Duration.ofMillis(10));
        Scene scene = new Scene(server, null, Transcript.text(out), little);

        assertThatThrownBy(() -> scene.awaits("a sign", Optional::empty))
                .isInstanceOf(StoryBroken.class)
                .hasMessage("Expected a sign within 60 ms, but it did not come.");
    }

    private Scene scene(Transcript transcript) {
        return new Scene(server, null, transcript);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private JsonNode line(int number) {
        return JsonMapper.shared().readTree(told().lines().toList().get(number));
    }
}
