package io.finopsbot.bot.slack;

import com.slack.api.bolt.App;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.desk.Receipts;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A socket and who listens to it. Each answers on the socket on which it was asked. */
final class OpenSocket {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSocket.class);
    private static final Duration GREETING = Duration.ofSeconds(10);

    private final SlackSocket socket;
    private final SocketListener listener;

    private OpenSocket(SlackSocket socket, SocketListener listener) {
        this.socket = socket;
        this.listener = listener;
    }

    /**
     * Opens one, and waits until Slack may send over it.
     *
     * @param wanted told when another one is wanted in its place
     * @throws IntegrationException if Slack gives none or does not greet on it
     */
    static OpenSocket open(
            App app, String appToken, Receipts receipts, Executor workers, Consumer<SlackSocket> wanted) {
        SlackSocket socket = SlackSocket.issued(app.slack(), appToken, wanted);
        SocketListener listener = new SocketListener(app, receipts, workers, new SocketAnswer(socket));
        socket.addWebSocketMessageListener(listener);
        socket.addWebSocketCloseListener((code, reason) -> listener.lost());
        socket.addWebSocketErrorListener(failure -> listener.lost());
        socket.connect();
        OpenSocket opened = new OpenSocket(socket, listener);
        opened.awaitGreeting();
        return opened;
    }

    private void awaitGreeting() {
        try {
            listener.greeted().get(GREETING.toMillis(), TimeUnit.MILLISECONDS);
            socket.watch();
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            LOG.debug("No greeting came: {}", e.toString());
        }
        close();
        throw new IntegrationException("Slack did not greet on a new socket", Optional.empty(), null);
    }

    boolean is(SlackSocket other) {
        return socket == other;
    }

    boolean isAlive() {
        return socket.isAlive();
    }

    boolean isLeaving() {
        return socket.isLeaving();
    }

    /** Whether something that came over it is being answered. */
    boolean isBusy() {
        return listener.isBusy();
    }

    /** Takes nothing any more that comes over it; done once all that came is answered. */
    CompletableFuture<Void> finish() {
        return listener.finish();
    }

    void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            LOG.warn("A socket to Slack could not be closed: {}", failure.toString());
        }
    }
}
