package io.finopsbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.zaxxer.hikari.HikariDataSource;
import io.finopsbot.architecture.Sources;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole bot, wired as it runs: its health over HTTP, and who handles what people press. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // JUnit starts the bot before all tests
class RunningBotTest {
    private static final Pattern ACTION = Pattern.compile("button\\(\"([a-z-]+)\"");
    private static final Pattern BUTTON = Pattern.compile("\"type\": \"button\",\\s*\"action_id\": \"([a-z-]+)\"");
    private static final Pattern CHOICE =
            Pattern.compile("\"dispatch_action\": true,[^@]*?\"action_id\": \"([a-z-]+)\"");
    private static final Pattern CALLBACK = Pattern.compile("\"callback_id\": \"([a-z-]+)\"");
    private static final JsonMapper JSON = new JsonMapper();

    private static RunningBot bot;

    @BeforeAll
    static void start(@TempDir Path folder) {
        bot = new RunningBot(folder, Map.of("FINOPS_SLACK_BOT_TOKEN", "xoxb-wrong"));
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    @Order(1)
    void everythingThatHasToBeRightIsTold() throws Exception {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(check("slack token").path("at").isString()
                                && check("jira permissions").path("at").isString())
                        .isTrue());

        assertThat(health("/actuator/health").at("/components/checks/details").propertyNames())
                .contains(
                        "slack token",
                        "slack socket",
                        "role snapshot",
                        "jira permissions",
                        "jira statuses",
                        "cost export");
        assertThat(check("jira permissions").path("right").asBoolean()).isTrue();
        assertThat(check("jira permissions").path("ageSeconds").asLong(-1)).isBetween(0L, 60L);
    }

    @Test
    @Order(2)
    void aSlackThatDoesNotTakeTheTokenMakesTheBotNeitherDownNorUnready() throws Exception {
        JsonNode token = check("slack token");

        assertThat(token.path("right").asBoolean(true)).isFalse();
        assertThat(token.path("says").asString()).contains("invalid_auth").doesNotContain("xoxb-wrong");
        assertThat(token.path("remedy").asString()).contains("FINOPS_SLACK_BOT_TOKEN");
        assertThat(check("role snapshot").path("says").asString()).contains("never read");
        assertThat(health("/actuator/health").path("status").asString()).isEqualTo("UP");
        assertThat(health("/actuator/health/readiness").path("status").asString())
                .isEqualTo("UP");
    }

    @Test
    @Order(3)
    void everyButtonAndFormHasExactlyOneHandlerAndTheOtherWayRound() {
        Listening app = new Listening();
        bot.beans(Feature.class).values().forEach(feature -> feature.register(app));

        assertThat(app.actions).doesNotHaveDuplicates();
        assertThat(app.forms).doesNotHaveDuplicates();
        assertThat(app.commands).containsExactly("/finops");
        assertThat(new TreeSet<>(app.actions)).isEqualTo(buttons());
        assertThat(new TreeSet<>(app.forms)).isEqualTo(forms());
    }

    @Test
    @Order(4)
    void everyCommandHasAWordOfItsOwn() {
        assertThat(bot.beans(Command.class).values().stream().map(Command::word))
                .doesNotHaveDuplicates()
                .contains("request", "revise", "withdraw", "register", "status", "audit", "claim", "spend", "digest");
    }

    @Test
    @Order(4)
    void whoTypesWhatThereIsNotIsToldWhatThereIs() {
        SlackPerson pia = bot.sandbox.slack().person(People.PIA);

        assertThat(pia.types("/finops " + Checked.HOSTILE.replace(" ", "")).text())
                .contains("There is no command “<!channel>&<@u1>”", "/finops status BR-1001", "/finops request");
        assertThat(pia.types("/finops stauts BR-1001").text()).contains("Did you mean `/finops status`?");
        assertThat(pia.types("/finops help").text()).contains("What you can type", "/finops digest");
    }

    @Test
    @Order(4)
    void whatSlackDidNotSignIsTurnedAwayAtTheDoor() throws Exception {
        assertThat(bot.post("/slack/events", "command=%2Ffinops&text=help").statusCode())
                .isEqualTo(401);
        assertThat(bot.post("/slack/events", "x".repeat((1 << 20) + 1)).statusCode())
                .isEqualTo(413);
    }

    @Test
    @Order(5)
    void readinessIsTheDatabaseAlone() throws Exception {
        assertThat(health("/actuator/health/readiness").path("components").propertyNames())
                .containsExactly("db");
        bot.bean(HikariDataSource.class).close();

        assertThat(bot.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(bot.get("/actuator/health").statusCode()).isEqualTo(503);
        assertThat(bot.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    private static JsonNode health(String path) throws Exception {
        return JSON.readTree(bot.get(path).body());
    }

    private static JsonNode check(String name) throws Exception {
        return health("/actuator/health").at("/components/checks/details").path(name);
    }

    /** All buttons that are written down: in the card's class and in templates. */
    private static Set<String> buttons() {
        Set<String> ids = new TreeSet<>(found(ACTION, Sources.java("bot")));
        ids.addAll(found(BUTTON, Sources.files("templates", "src/main/resources", ".json")));
        ids.addAll(found(CHOICE, Sources.files("templates", "src/main/resources", ".json")));
        // A menu beside buttons tells at once, as a button does.
        ids.add("open-model");
        return ids;
    }

    /** All forms: those of one template, and those of two shared ones, which are named where they are made. */
    private static Set<String> forms() {
        Set<String> ids = new TreeSet<>(found(CALLBACK, Sources.files("templates", "src/main/resources", ".json")));
        ids.addAll(List.of("request", "revise"));
        ids.addAll(List.of(
                "break-glass",
                "justified",
                "not-justified",
                "decline-estimate",
                "ask",
                "answer",
                "send-back",
                "model",
                "model-reject",
                "decline",
                "withdraw",
                "cannot-do",
                "cancel",
                "register"));
        return ids;
    }

    private static List<String> found(Pattern pattern, List<Path> files) {
        return files.stream()
                .map(Sources::text)
                .map(pattern::matcher)
                .flatMap(Matcher::results)
                .map(result -> result.group(1))
                .toList();
    }

    /** A Bolt app that notes what it is asked to listen to. */
    private static final class Listening extends App {
        private final List<String> actions = new ArrayList<>();
        private final List<String> forms = new ArrayList<>();
        private final List<String> commands = new ArrayList<>();

        Listening() {
            super(AppConfig.builder()
                    .singleTeamBotToken("xoxb")
                    .signingSecret("secret")
                    .build());
        }

        @Override
        public App blockAction(String actionId, BlockActionHandler handler) {
            actions.add(actionId);
            return super.blockAction(actionId, handler);
        }

        @Override
        public App viewSubmission(String callbackId, ViewSubmissionHandler handler) {
            forms.add(callbackId);
            return super.viewSubmission(callbackId, handler);
        }

        @Override
        public App command(String command, SlashCommandHandler handler) {
            commands.add(command);
            return super.command(command, handler);
        }
    }
}
