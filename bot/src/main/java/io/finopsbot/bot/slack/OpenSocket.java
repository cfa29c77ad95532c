package io.finopsbot.bot.slack;

import com.slack.api.bolt.App;
import io.finopsbot.workflows.desk.Receipts;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** A socket and who listens to it. Each answers on the socket on which it was asked. */
final class OpenSocket {
    private static final Duration GREETING = Duration.ofSeconds(10);

    private final SlackSocket socket;
    private final SocketListener listener;

    private OpenSocket(SlackSocket socket, SocketListener listener) {
        this.socket = socket;
        this.listener = listener;
    }

    /**
     * Begins to open one.
     *
     * @param asked told when Slack asks for another one in its place
     */
    static OpenSocket open(App app, String appToken, Receipts receipts, Executor workers, Consumer<SlackSocket> asked)
            throws IOException {
        SlackSocket socket = SlackSocket.issued(app.slack(), appToken, asked);
        SocketListener listener = new SocketListener(app, receipts, workers, new SocketAnswer(socket));
        socket.addWebSocketMessageListener(listener);
        socket.connect();
        return new OpenSocket(socket, listener);
    }

    boolean is(SlackSocket other) {
        return socket == other;
    }

    /** Waits until Slack may send over it; false if that does not come to pass. */
    boolean isGreeted() {
        try {
            listener.greeted().get(GREETING.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean isBusy() {
        return listener.isBusy();
    }

    void close() throws IOException {
        socket.close();
    }
}
