package io.finopsbot.bot.slack;

import com.slack.api.bolt.response.Response;
import com.slack.api.socket_mode.SocketModeClient;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sends acknowledgements over the socket on which the envelopes came. */
final class SocketAnswer {
    private static final Logger LOG = LoggerFactory.getLogger(SocketAnswer.class);

    private final SocketModeClient socket;

    SocketAnswer(SocketModeClient socket) {
        this.socket = socket;
    }

    void acknowledge(String envelope) {
        send(acknowledgement(envelope));
    }

    /** Sends what the handlers answered, as they would over HTTP. */
    void send(String envelope, Response response) {
        ObjectNode acknowledgement = acknowledgement(envelope);
        String body = response.getBody();
        if (body != null && !body.isEmpty()) {
            acknowledgement.set("payload", payload(response.getContentType(), body));
        }
        send(acknowledgement);
    }

    private void send(ObjectNode acknowledgement) {
        try {
            socket.sendSocketModeResponse(acknowledgement.toString());
        } catch (WebsocketNotConnectedException closed) {
            // Slack tells an event again, which is known by its id; a person was told that the bot could not be
            // reached.
            LOG.warn("Envelope {} is handled, but its socket was closed", acknowledgement.path("envelope_id"));
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
