package io.finopsbot.bot.slack;

import com.slack.api.bolt.response.Response;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends acknowledgements over the socket that is open. While Slack has the bot change sockets there is none for a moment, and
 * the SDK would throw the acknowledgement away: it is sent as soon as the new one is open, as long as Slack waits for it.
 */
final class SocketAnswer {
    private static final Logger LOG = LoggerFactory.getLogger(SocketAnswer.class);
    private static final Duration PAUSE = Duration.ofMillis(50);
    /** As long as Slack waits for an acknowledgement. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final SocketModeClient client;
    private final Executor soon;

    SocketAnswer(SocketModeClient client, ExecutorService workers) {
        this.client = client;
        this.soon = CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS, workers);
    }

    void acknowledge(String envelope) {
        send(acknowledgement(envelope), PATIENCE);
    }

    /** Sends what the handlers answered, as they would over HTTP. */
    void send(String envelope, Response response) {
        ObjectNode acknowledgement = acknowledgement(envelope);
        String body = response.getBody();
        if (body != null && !body.isEmpty()) {
            acknowledgement.set("payload", payload(response.getContentType(), body));
        }
        send(acknowledgement, PATIENCE);
    }

    private void send(ObjectNode acknowledgement, Duration left) {
        try {
            client.sendSocketModeResponse(acknowledgement.toString());
        } catch (WebsocketNotConnectedException notNow) {
            if (left.isNegative()) {
                LOG.warn("An acknowledgement was lost: there was no socket for {} s", PATIENCE.toSeconds());
                return;
            }
            soon.execute(() -> send(acknowledgement, left.minus(PAUSE)));
        }
    }

    private static ObjectNode acknowledgement(String envelope) {
        return JsonNodeFactory.instance.objectNode().put("envelope_id", envelope);
    }

    private static JsonNode payload(String contentType, String body) {
        return contentType.startsWith("application/json")
                ? JsonMapper.shared().readTree(body)
                : JsonNodeFactory.instance.objectNode().put("text", body);
    }
}
