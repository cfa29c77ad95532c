package io.finopsbot.sandbox.slack.socket;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The envelopes that are on their way: sent, and not acknowledged yet. */
@Component
class Flights {
    /** How long Slack waits for an acknowledgement. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Sockets sockets;
    private final Map<String, Flight> byEnvelope = new ConcurrentHashMap<>();

    Flights(Sockets sockets) {
        this.sockets = sockets;
    }

    /**
     * Sends an envelope over one of the sockets. What comes back is the answer in the acknowledgement, as the body of an HTTP
     * response would be; or it fails: with a {@link java.util.concurrent.TimeoutException} where the bot said nothing in time,
     * with an {@link IOException} where it cannot be reached.
     */
    CompletableFuture<String> send(Envelope envelope) {
        Optional<Socket> socket = sockets.any();
        if (socket.isEmpty()) {
            return CompletableFuture.failedFuture(new IOException("The bot has no socket open."));
        }
        CompletableFuture<String> answer = new CompletableFuture<>();
        byEnvelope.put(envelope.id(), new Flight(envelope, socket.get().id(), answer));
        send(envelope, socket.get(), answer);
        var unused = answer.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((body, failure) -> byEnvelope.remove(envelope.id()));
        return answer;
    }

    private static void send(Envelope envelope, Socket socket, CompletableFuture<String> answer) {
        try {
            socket.send(envelope.json());
            if (!socket.isOpen()) {
                answer.completeExceptionally(closed(socket.id()));
            }
        } catch (IOException e) {
            answer.completeExceptionally(e);
        }
    }

    /**
     * Takes an acknowledgement that came over that socket; one that is late or of nothing known is left alone. It counts only
     * where the envelope went: whether Slack takes it on another socket is not documented, and the stricter reading hides no
     * defect.
     */
    void acknowledged(String socketId, JsonNode acknowledgement) {
        Flight flight = byEnvelope.get(acknowledgement.path("envelope_id").asString(""));
        if (flight != null && flight.socketId().equals(socketId)) {
            flight.answer().complete(flight.envelope().takesAnswer() ? body(acknowledgement.path("payload")) : "");
        }
    }

    private static String body(JsonNode payload) {
        if (payload.isMissingNode() || payload.isNull()) {
            return "";
        }
        return payload.isString() ? payload.stringValue() : payload.toString();
    }

    /** What was on its way over that socket will not be acknowledged any more. */
    void lost(String socketId) {
        byEnvelope.values().stream()
                .filter(flight -> flight.socketId().equals(socketId))
                .forEach(flight -> flight.answer().completeExceptionally(closed(socketId)));
    }

    private static IOException closed(String socketId) {
        return new IOException("Socket " + socketId + " was closed.");
    }

    private record Flight(Envelope envelope, String socketId, CompletableFuture<String> answer) {}
}
