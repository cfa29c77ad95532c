package io.finopsbot.bot.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.listener.WebSocketMessageListener;
import io.finopsbot.workflows.desk.Receipts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what comes over the socket and has the same handlers answer. Bolt's own listener takes one message after the other,
 * so that a slow one makes those behind it late, and knows nothing of events that Slack tells again; this one does not wait
 * and knows them by their id.
 */
final class SocketListener implements WebSocketMessageListener {
    private static final Logger LOG = LoggerFactory.getLogger(SocketListener.class);
    private static final int OK = 200;

    private final App app;
    private final SocketModeRequestParser parser;
    private final Receipts receipts;
    private final Executor workers;
    private final SocketAnswer answer;
    private final CompletableFuture<Void> greeted = new CompletableFuture<>();
    private final CompletableFuture<Void> answered = new CompletableFuture<>();
    private int underWay;
    private boolean finishing;

    SocketListener(App app, Receipts receipts, Executor workers, SocketAnswer answer) {
        this.app = app;
        this.parser = new SocketModeRequestParser(app.config());
        this.receipts = receipts;
        this.workers = workers;
        this.answer = answer;
    }

    /** Done once Slack has said its first word, so that it may send over this socket. */
    CompletableFuture<Void> greeted() {
        return greeted;
    }

    /** Slack will not say a first word any more, if it has not. */
    void lost() {
        greeted.completeExceptionally(new IOException("The socket was closed"));
    }

    /** Whether something is being answered. */
    synchronized boolean isBusy() {
        return underWay > 0;
    }

    /** Takes nothing any more; done once all that was taken is answered. */
    synchronized CompletableFuture<Void> finish() {
        finishing = true;
        tellIfAnswered();
        return answered;
    }

    private synchronized boolean begins() {
        if (!finishing) {
            underWay++;
        }
        return !finishing;
    }

    private synchronized void ends() {
        underWay--;
        tellIfAnswered();
    }

    private void tellIfAnswered() {
        if (finishing && underWay == 0) {
            answered.complete(null);
        }
    }

    @Override
    public void handle(String message) {
        greeted.complete(null);
        if (!begins()) {
            // Not acknowledged: Slack tells an event again, and a person that the bot was not reached.
            return;
        }
        workers.execute(() -> {
            try {
                take(message);
            } catch (Exception failure) {
                // Not acknowledged: an event comes again, a person is told by Slack.
                LOG.error("A Slack message over the socket was not handled", failure);
            } finally {
                ends();
            }
        });
    }

    private void take(String message) throws Exception {
        SocketModeRequest request = parser.parse(message);
        if (request == null) {
            return;
        }
        String envelope = request.getEnvelope().getEnvelopeId();
        String body = request.getBoltRequest().getRequestBodyAsString();
        Optional<String> event = SlackEvents.id(body.getBytes(StandardCharsets.UTF_8));
        if (event.filter(receipts::seenEvent).isPresent()) {
            answer.acknowledge(envelope);
            return;
        }
        Response response = app.run(request.getBoltRequest());
        if (response.getStatusCode() == OK) {
            event.ifPresent(receipts::acceptEvent);
            answer.send(envelope, response);
        }
    }
}
