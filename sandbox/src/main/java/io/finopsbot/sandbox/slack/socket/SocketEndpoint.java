package io.finopsbot.sandbox.slack.socket;

import io.finopsbot.sandbox.slack.team.SlackApp;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Slack's end of a socket: greets the bot, and takes its acknowledgements. The web server answers its pings. */
@Component
class SocketEndpoint extends TextWebSocketHandler {
    private final Sockets sockets;
    private final Flights flights;
    private final Redelivery redelivery;

    SocketEndpoint(Sockets sockets, Flights flights, Redelivery redelivery) {
        this.sockets = sockets;
        this.flights = flights;
        this.redelivery = redelivery;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        Socket socket = new Socket(session);
        if (sockets.areFull()) {
            socket.turnAway("too_many_websockets");
            return;
        }
        socket.greet(SlackApp.APP_ID, sockets.open() + 1);
        sockets.add(socket);
        redelivery.resume();
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws IOException {
        try {
            flights.acknowledged(session.getId(), JsonMapper.shared().readTree(message.getPayload()));
        } catch (JacksonException e) {
            session.close(CloseStatus.BAD_DATA.withReason("An acknowledgement is JSON."));
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        sockets.remove(session.getId());
        flights.lost(session.getId());
    }
}
