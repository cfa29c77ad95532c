package io.finopsbot.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.team.Transport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Events that were not acknowledged come again, three times at most. */
class EventOverSocketTest extends SlackSandbox {
    private final List<JsonNode> taken = new CopyOnWriteArrayList<>();

    @Override
    Transport transport() {
        return Transport.SOCKET;
    }

    @Override
    void connect() {
        // Each scenario opens its own sockets.
    }

    @Test
    void whatWasNotAcknowledgedInTimeComesAgain() {
        SocketBot socket = open().answers(envelope ->
                envelope.path("retry_attempt").asInt() == 0 ? Optional.empty() : SocketBot.acknowledged(envelope));

        Reply reply = server.slack().person(People.PIA).opensHome();

        assertThat(reply.failed()).contains("operation_timeout");
        await().until(() -> socket.envelopes().size() == 2);
        JsonNode first = socket.envelopes().get(0);
        JsonNode again = socket.envelopes().get(1);
        assertThat(again.path("payload")).isEqualTo(first.path("payload"));
        assertThat(again.path("envelope_id")).isNotEqualTo(first.path("envelope_id"));
        assertThat(again.path("retry_attempt").asInt()).isEqualTo(1);
        assertThat(again.path("retry_reason").asString()).isEqualTo("timeout");
    }

    @Test
    void whatWasToldWhileThereWasNoSocketWaitsForOne() {
        assertThat(server.slack().person(People.PIA).opensHome().failed()).contains("dispatch_failed");

        SocketBot socket = open();

        await().until(() -> socket.envelopes().size() == 1);
        JsonNode envelope = socket.envelopes().get(0);
        assertThat(envelope.at("/payload/event/user").asString()).isEqualTo("U0PIA");
        assertThat(envelope.path("retry_attempt").asInt()).isEqualTo(1);
        assertThat(envelope.path("retry_reason").asString()).isEqualTo("connection_failed");
    }

    @Test
    void itComesThreeTimesAgainAndNotAFourth() {
        hangsUp();
        server.slack().person(People.PIA).opensHome();
        for (int again = 1; again <= 3; again++) {
            int attempt = again;
            await().until(() -> server.slack().sockets().open() == 0);
            hangsUp();
            await().until(() -> taken.size() == attempt + 1);
        }
        await().until(() -> server.slack().sockets().open() == 0);
        SocketBot last = open();

        assertThat(server.slack().person(People.PIA).types("/finops request").acknowledged())
                .isTrue();
        assertThat(last.envelopes())
                .extracting(envelope -> envelope.path("type").asString())
                .containsExactly("slash_commands");
        assertThat(taken)
                .extracting(envelope -> envelope.path("retry_attempt").asInt())
                .containsExactly(0, 1, 2, 3);
    }

    /** A bot that closes its socket as soon as it is told something. */
    private void hangsUp() {
        SocketBot.of(server, (socket, envelope) -> {
            taken.add(envelope);
            socket.closes();
            return Optional.empty();
        });
    }

    private SocketBot open() {
        return SocketBot.of(server);
    }
}
