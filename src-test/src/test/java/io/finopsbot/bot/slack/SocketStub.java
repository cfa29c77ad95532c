package io.finopsbot.bot.slack;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.java_websocket.WebSocket;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The other end of Slack's Socket Mode: greets, sends one envelope over each socket, and remembers what happens. */
final class SocketStub extends WebSocketServer {
    private static final String HELLO =
            "{\"type\":\"hello\",\"num_connections\":1,\"connection_info\":{\"app_id\":\"A1\"},"
                    + "\"debug_info\":{\"host\":\"here\",\"build_number\":1,\"approximate_connection_time\":3600}}";

    private final String envelope;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<String> history = new CopyOnWriteArrayList<>();
    private final List<WebSocket> sockets = new CopyOnWriteArrayList<>();
    private volatile boolean listening;
    private volatile boolean deaf;

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

    /** What it was told, over whichever socket. */
    List<String> told() {
        return told;
    }

    /** Such as {@code open 1}, {@code open 2}, {@code closed 1}. */
    List<String> history() {
        return history;
    }

    /** Asks for another socket in place of the latest. */
    void asksForAnother(String reason) {
        latest().send("{\"type\":\"disconnect\",\"reason\":\"" + reason + "\",\"debug_info\":{\"host\":\"here\"}}");
    }

    /** Closes the latest socket. */
    void closes() {
        latest().close();
    }

    /** From now on the latest socket answers no ping, as when the line is cut. */
    void hearsNothing() {
        deaf = true;
    }

    private WebSocket latest() {
        return sockets.get(sockets.size() - 1);
    }

    @Override
    public void onStart() {
        listening = true;
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        sockets.add(socket);
        deaf = false;
        history.add("open " + sockets.size());
        socket.send(HELLO);
        socket.send(envelope);
    }

    @Override
    public void onWebsocketPing(WebSocket socket, Framedata ping) {
        if (!deaf) {
            super.onWebsocketPing(socket, ping);
        }
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        told.add(message);
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        history.add("closed " + (sockets.indexOf(socket) + 1));
    }

    @Override
    public void onError(WebSocket socket, Exception failure) {
        told.add("error: " + failure);
    }
}
