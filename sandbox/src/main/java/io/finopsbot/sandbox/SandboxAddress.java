package io.finopsbot.sandbox;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where this sandbox listens; known once it does. */
@Component
public class SandboxAddress {
    private volatile int port;

    @EventListener
    void listening(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    /** For example {@code http://127.0.0.1:4711}, without a slash at the end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + port;
    }
}
