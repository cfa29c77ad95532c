package io.finopsbot.sandbox.slack.socket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.SessionLimitExceededException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One connection of the bot. */
final class Socket {
    private static final int LONGEST_SEND_MILLISECONDS = 3_000;
    private static final int GRACE_SECONDS = 10;
    private static final int LARGEST_QUEUE = 4 << 20;
    /** A modal in an acknowledgement may be long. */
    private static final int LARGEST_MESSAGE = 1 << 20;

    private final WebSocketSession session;
    private volatile boolean leaving;

    Socket(WebSocketSession session) {
        session.setTextMessageSizeLimit(LARGEST_MESSAGE);
        this.session = new ConcurrentWebSocketSessionDecorator(session, LONGEST_SEND_MILLISECONDS, LARGEST_QUEUE);
    }

    String id() {
        return session.getId();
    }

    boolean isOpen() {
        return session.isOpen();
    }

    /** Whether the bot was asked to open another one instead. */
    boolean isLeaving() {
        return leaving;
    }

    void send(String json) throws IOException {
        try {
            session.sendMessage(new TextMessage(json));
        } catch (IllegalStateException | SessionLimitExceededException e) {
            throw new IOException("Socket " + id() + " was closed.", e);
        }
    }

    void greet(String appId, int connections) throws IOException {
        ObjectNode hello =
                JsonNodeFactory.instance.objectNode().put("type", "hello").put("num_connections", connections);
        hello.putObject("connection_info").put("app_id", appId);
        hello.putObject("debug_info")
                .put("host", "sandbox")
                .put("build_number", 1)
                .put("approximate_connection_time", 3600);
        send(hello.toString());
    }

    /** Asks the bot to open another one instead; this one is closed ten seconds later, whatever the bot does. */
    void askToLeave(String reason) throws IOException {
        leaving = true;
        sayGoodbye(reason);
        CompletableFuture.delayedExecutor(GRACE_SECONDS, TimeUnit.SECONDS).execute(this::cutQuietly);
    }

    /** Says why it is closed, and closes it. */
    void turnAway(String reason) throws IOException {
        sayGoodbye(reason);
        cut();
    }

    private void sayGoodbye(String reason) throws IOException {
        ObjectNode disconnect =
                JsonNodeFactory.instance.objectNode().put("type", "disconnect").put("reason", reason);
        disconnect.putObject("debug_info").put("host", "sandbox");
        send(disconnect.toString());
    }

    private void cutQuietly() {
        try {
            cut();
        } catch (IOException e) {
            throw new UncheckedIOException("Socket " + id() + " cannot be closed.", e);
        }
    }

    void cut() throws IOException {
        session.close(CloseStatus.SERVICE_RESTARTED);
    }
}
