package io.finopsbot.bot.slack;

import static io.finopsbot.bot.SlackStub.json;
import static io.finopsbot.bot.SlackStub.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import io.finopsbot.bot.SlackStub;
import io.finopsbot.bot.health.SocketCheck;
import io.finopsbot.fakes.InMemoryReceipts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** A Slack that ends sockets and gives none: the bot goes on asking, not too often, and says how it stands. */
class SocketTroubleTest {
    private static final String OPENING = "apps.connections.open";
    private static final String APP_TOKEN = "xapp-never-to-be-shown";
    private static final String TICKET = "ticket-never-to-be-shown";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final SlackStub slack = new SlackStub();
    private final SocketStub socket = new SocketStub("{\"type\":\"nothing\"}");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final SocketDoor door = new SocketDoor(
            new App(
                    AppConfig.builder()
                            .slack(SlackConnection.open(slack.apiUrl()))
                            .singleTeamBotToken(SlackStub.TOKEN)
                            .build(),
                    List.of()),
            new SlackSettings(SlackStub.TOKEN, "", APP_TOKEN, slack.apiUrl(), "C1"),
            new InMemoryReceipts());
    private final SocketCheck check = new SocketCheck(door, InstantSource.system());

    @BeforeEach
    void listen() {
        log.start();
        root().addAppender(log);
        socket.start();
        await().until(socket::isListening);
    }

    @AfterEach
    void stop() throws InterruptedException {
        door.stop();
        door.close();
        socket.stop();
        slack.close();
        root().detachAppender(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"warning", "refresh_requested", "link_disabled"})
    void anotherSocketIsOpenedBeforeTheOldOneIsClosed(String reason) {
        opens(given());

        socket.asksForAnother(reason);

        await().atMost(LONG_ENOUGH).until(() -> socket.history().size() >= 3);
        assertThat(socket.history()).containsExactly("open 1", "open 2", "closed 1");
        assertThat(check.look().right()).isTrue();
    }

    @Test
    void aSocketThatAnswersNoPingIsReplaced() {
        opens(given());

        socket.hearsNothing();

        await().atMost(LONG_ENOUGH).until(() -> socket.history().contains("open 2"));
        await().until(() -> check.look().right());
    }

    @Test
    void slackIsLeftAloneForAsLongAsItSays() {
        opens(given(), status(429).withHeader("Retry-After", "3"), given());
        long asked = System.nanoTime();

        socket.asksForAnother("refresh_requested");

        await().atMost(LONG_ENOUGH).until(() -> socket.history().contains("open 2"));
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isGreaterThan(Duration.ofSeconds(3));
        assertThat(slack.asked(OPENING)).hasSize(3);
        assertThat(socket.history()).startsWith("open 1", "open 2");
    }

    @Test
    void whatStopsTheSocketIsToldUntilOneIsOpenAgain() {
        opens(given(), json("{'ok': false, 'error': 'access_denied'}"), status(503), given());
        assertThat(check.look().says()).isEqualTo("A socket to Slack is open");

        socket.asksForAnother("link_disabled");
        socket.closes();

        await().until(() -> !check.look().right());
        await().until(() -> check.look().says().contains("access_denied"));
        assertThat(check.latest().remedy()).contains("FINOPS_SLACK_APP_TOKEN");
        await().atMost(LONG_ENOUGH).until(() -> check.look().right());
        assertThat(slack.asked(OPENING)).hasSize(4);
    }

    @Test
    void aTokenThatIsWrongKeepsTheBotFromNothingElse() {
        slack.answersInTurn(OPENING, json("{'ok': false, 'error': 'invalid_auth'}"), given());

        door.start();

        await().until(() -> check.look().says().contains("invalid_auth"));
        await().atMost(LONG_ENOUGH).until(() -> check.look().right());
    }

    @Test
    void neitherTheTokenNorTheTicketStandsInTheLog() {
        slack.answersInTurn(
                OPENING,
                json("{'ok': true, 'url': 'ws://127.0.0.1:1/?ticket=" + TICKET + "'}"),
                json("{'ok': true, 'url': 'ws://no address/?ticket=" + TICKET + "'}"),
                status(500).withBody(TICKET),
                given());

        door.start();

        await().atMost(LONG_ENOUGH).until(() -> check.look().right());
        assertThat(logged())
                .contains("No socket to Slack could be opened")
                .doesNotContain(TICKET)
                .doesNotContain(APP_TOKEN);
    }

    private void opens(ResponseDefinitionBuilder... answers) {
        slack.answersInTurn(OPENING, answers);
        door.start();
        await().atMost(LONG_ENOUGH).until(() -> check.look().right());
    }

    private ResponseDefinitionBuilder given() {
        return json("{'ok': true, 'url': '" + socket.address() + "?ticket=" + TICKET + "'}");
    }

    /** What would be seen at the level at which the bot runs, with all causes. */
    private String logged() {
        return log.list.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(ch.qos.logback.classic.Level.INFO))
                .map(event -> event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
