package io.finopsbot.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.team.Transport;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How a bot opens sockets, and what comes over them. */
class SocketModeTest extends SlackSandbox {

    @Override
    Transport transport() {
        return Transport.SOCKET;
    }

    @Override
    void connect() {
        // Each scenario opens its own sockets.
    }

    @Test
    void onlyTheAppsTokenOpensOne() throws Exception {
        assertThat(slack.methods("xapp-other")
                        .appsConnectionsOpen(request -> request)
                        .getError())
                .isEqualTo("invalid_auth");
        assertThat(client().appsConnectionsOpen(request -> request).getError()).isEqualTo("not_allowed_token_type");
        assertThat(slack.methods(server.keys().slackAppToken())
                        .authTest(request -> request)
                        .getError())
                .isEqualTo("not_allowed_token_type");
    }

    @Test
    void aTicketOpensOneSocketAndNoSecond() {
        String address = SocketBot.address(server);
        assertThat(address).startsWith("ws://127.0.0.1:").contains("/link/?ticket=");

        SocketBot.at(address);

        assertRefused(address);
        await().until(() -> server.slack().sockets().opened() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/link/?ticket=made-up", "/link/?ticket=", "/link/"})
    void withoutATicketNothingIsOpened(String path) {
        assertRefused(server.baseUrl().replaceFirst("^http", "ws") + path);
    }

    @Test
    void aTicketIsForOneApp() {
        assertRefused(SocketBot.address(server).replaceFirst("app_id=\\w+", "app_id=A0OTHER"));
    }

    @Test
    void tenSocketsAndNoMore() {
        List<SocketBot> sockets = Stream.generate(this::open).limit(10).toList();

        SocketBot eleventh = SocketBot.at(SocketBot.address(server));

        await().until(() -> eleventh.closedWith().isPresent());
        assertThat(reasons(eleventh)).containsExactly("too_many_websockets");
        assertThat(sockets).noneMatch(socket -> socket.closedWith().isPresent());
        assertThat(server.slack().sockets().opened()).isEqualTo(10);
    }

    private static void assertRefused(String address) {
        assertThatThrownBy(() -> SocketBot.at(address))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(403));
    }

    @Test
    void theSocketGreetsAndAnswersPings() {
        SocketBot socket = SocketBot.of(server);

        socket.pings();

        await().until(socket::wasPonged);
        await().until(() -> !socket.told().isEmpty());
        JsonNode hello = socket.told().get(0);
        assertThat(hello.path("type").asString()).isEqualTo("hello");
        assertThat(hello.path("num_connections").asInt()).isEqualTo(1);
        assertThat(hello.at("/connection_info/app_id").asString()).isEqualTo("A0FINOPS");
    }

    @Test
    void aCommandIsReadInItsEnvelopeAndAnsweredInItsAcknowledgement() {
        JsonNode answer = JsonNodeFactory.instance.objectNode().put("text", "Hello");
        SocketBot socket = open().answers(envelope -> SocketBot.acknowledged(envelope, answer));

        Reply reply = server.slack().person(People.PIA).types("/finops request now");

        assertThat(reply.text()).isEqualTo("Hello");
        assertThat(server.slack().person(People.PIA).ephemerals()).hasSize(1);
        JsonNode envelope = socket.envelopes().get(0);
        assertThat(envelope.path("type").asString()).isEqualTo("slash_commands");
        assertThat(envelope.path("accepts_response_payload").asBoolean()).isTrue();
        assertThat(envelope.at("/payload/command").asString()).isEqualTo("/finops");
        assertThat(envelope.at("/payload/text").asString()).isEqualTo("request now");
        assertThat(envelope.has("retry_attempt")).isFalse();
    }

    @Test
    void anEventTakesNoAnswer() {
        JsonNode answer = JsonNodeFactory.instance.objectNode().put("text", "Hello");
        SocketBot socket = open().answers(envelope -> SocketBot.acknowledged(envelope, answer));

        Reply reply = server.slack().person(People.PIA).opensHome();

        assertThat(reply.acknowledged()).isTrue();
        assertThat(reply.body()).isEmpty();
        JsonNode envelope = socket.envelopes().get(0);
        assertThat(envelope.path("type").asString()).isEqualTo("events_api");
        assertThat(envelope.path("accepts_response_payload").asBoolean()).isFalse();
        assertThat(envelope.path("retry_attempt").asInt(-1)).isZero();
        assertThat(envelope.at("/payload/event/type").asString()).isEqualTo("app_home_opened");
    }

    @Test
    void whatIsNotAcknowledgedInTimeHasFailedAndIsNotSentAgain() {
        SocketBot socket = open().answers(envelope -> Optional.empty());

        Reply reply = server.slack().person(People.PIA).types("/finops request");
        socket.answers(SocketBot::acknowledged);

        assertThat(reply.failed()).contains("operation_timeout");
        assertThat(server.slack().person(People.LEA).types("/finops request").acknowledged())
                .isTrue();
        assertThat(socket.envelopes()).hasSize(2);
    }

    @Test
    void withoutASocketTheBotIsOutOfReach() {
        assertThat(server.slack().person(People.PIA).types("/finops request").failed())
                .contains("dispatch_failed");
    }

    @Test
    void aSocketThatClosesMeanwhileIsAsABotThatIsGone() {
        SocketBot socket = open();
        socket.answers(envelope -> {
            socket.closes();
            return Optional.empty();
        });

        assertThat(server.slack().person(People.PIA).types("/finops request").failed())
                .contains("dispatch_failed");
        await().until(() -> server.slack().sockets().open() == 0);
    }

    @Test
    void ofSeveralSocketsEachEnvelopeGoesOverOne() {
        List<SocketBot> sockets = List.of(open(), open(), open());

        for (int number = 0; number < 6; number++) {
            server.slack().person(People.PIA).types("/finops request");
        }

        assertThat(sockets).allSatisfy(socket -> assertThat(socket.envelopes()).hasSize(2));
    }

    @Test
    void anAcknowledgementCountsOnTheSocketOfItsEnvelope() {
        SocketBot one = open();
        SocketBot other = open();
        one.answers(envelope -> acknowledgedOver(other, envelope));
        other.answers(envelope -> acknowledgedOver(one, envelope));

        assertThat(server.slack().person(People.PIA).types("/finops request").failed())
                .contains("operation_timeout");
    }

    private static Optional<JsonNode> acknowledgedOver(SocketBot socket, JsonNode envelope) {
        SocketBot.acknowledged(envelope).ifPresent(acknowledgement -> socket.sends(acknowledgement.toString()));
        return Optional.empty();
    }

    @Test
    void anAcknowledgementThatIsNoJsonEndsTheSocket() {
        SocketBot socket = open();

        socket.sends("thanks");

        await().until(() -> socket.closedWith().equals(Optional.of(1007)));
    }

    @Test
    void aSocketThatIsAskedToLeaveIsUsedUntilThereIsAnother() {
        SocketBot old = open();
        server.slack().sockets().refresh();

        await().until(() -> old.told().stream()
                .anyMatch(message -> message.path("type").asString("").equals("disconnect")
                        && message.path("reason").asString("").equals("refresh_requested")));
        assertThat(server.slack().person(People.PIA).types("/finops request").acknowledged())
                .isTrue();
        SocketBot fresh = open();
        assertThat(server.slack().person(People.PIA).types("/finops request").acknowledged())
                .isTrue();
        assertThat(server.slack().person(People.PIA).types("/finops request").acknowledged())
                .isTrue();

        assertThat(old.envelopes()).hasSize(1);
        assertThat(fresh.envelopes()).hasSize(2);
    }

    @Test
    void whoIsWarnedIsClosedTenSecondsLaterWhateverItDoes() {
        SocketBot socket = open();

        server.slack().sockets().warn();

        await().until(() -> reasons(socket).equals(List.of("warning")));
        assertThat(socket.closedWith()).isEmpty();
        await().atMost(Duration.ofSeconds(15)).until(() -> socket.closedWith().isPresent());
        assertThat(server.slack().sockets().open()).isZero();
    }

    private static List<String> reasons(SocketBot socket) {
        return socket.told().stream()
                .filter(message -> message.path("type").asString("").equals("disconnect"))
                .map(message -> message.path("reason").asString(""))
                .toList();
    }

    private SocketBot open() {
        return SocketBot.of(server);
    }
}
