package io.finopsbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
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

/** The whole bot, wired as it runs: its health over HTTP, and what people can type. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // JUnit starts the bot before all tests
class RunningBotTest {
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
        assertThat(pia.types("/finops help").text())
                .contains("What you can type", "/finops digest", "/finops why invoices-triage", "/finops model add");
        assertThat(pia.types("/finops why invoices-triage").text())
                .contains("There is no workspace or role “invoices-triage” that you may see");
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
}
