package io.finopsbot.sandbox.slack.socket;

import io.finopsbot.sandbox.slack.client.Courier;
import io.finopsbot.sandbox.slack.client.SignedCourier;
import io.finopsbot.sandbox.slack.client.SlackDoor;
import io.finopsbot.sandbox.slack.team.Transport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/** Where sockets are opened, and which way deliveries go. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class SocketWiring implements WebSocketConfigurer {
    private final SocketEndpoint endpoint;
    private final TicketCheck check;

    SocketWiring(SocketEndpoint endpoint, TicketCheck check) {
        this.endpoint = endpoint;
        this.check = check;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(endpoint, "/link/").addInterceptors(check);
    }

    @Bean
    static Courier courier(
            Transport transport, SlackDoor door, Sockets sockets, Flights flights, Redelivery redelivery) {
        return switch (transport) {
            case HTTP -> new SignedCourier(door);
            case SOCKET -> new SocketCourier(sockets, flights, redelivery);
        };
    }
}
