package io.finopsbot.sandbox.slack.socket;

import io.finopsbot.sandbox.slack.team.SlackApp;
import io.finopsbot.sandbox.slack.team.Tickets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Lets in who brings a ticket of this app that nobody used. */
@Component
class TicketCheck implements HandshakeInterceptor {
    private final Tickets tickets;

    TicketCheck(Tickets tickets) {
        this.tickets = tickets;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        MultiValueMap<String, String> shown =
                UriComponentsBuilder.fromUri(request.getURI()).build().getQueryParams();
        String ticket = shown.getFirst("ticket");
        boolean valid = SlackApp.APP_ID.equals(shown.getFirst("app_id")) && ticket != null && tickets.redeem(ticket);
        if (!valid) {
            response.setStatusCode(HttpStatus.FORBIDDEN);
        }
        return valid;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {
        // Nothing to add: the endpoint greets.
    }
}
