package io.finopsbot.bot.slack;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The other end of Slack's Socket Mode: greets, sends one envelope, and remembers what it is told. */
final class SocketStub extends WebSocketServer {
    private static final String HELLO =
            "{\"type\":\"hello\",\"num_connections\":1,\"connection_info\":{\"app_id\":\"A1\"},"
                    + "\"debug_info\":{\"host\":\"here\",\"build_number\":1,\"approximate_connection_time\":3600}}";

    private final String envelope;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private volatile boolean listening;

    SocketStub(String envelope) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.envelope = envelope;
    }

    boolean isListening() {
        return listening;
    }

    String address() {
        return "ws://127.0.0.1:" + getPort() + "/";
    }

    List<String> told() {
        return told;
    }

    @Override
    public void onStart() {
        listening = true;
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        socket.send(HELLO);
        socket.send(envelope);
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        told.add(message);
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket socket, Exception failure) {
        told.add("error: " + failure);
    }
}
