package io.finopsbot.sandbox.jira;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.finopsbot.sandbox.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** Receives webhooks, and answers as told. */
final class WebhookCatcher implements AutoCloseable {
    private final HttpServer server;
    private final List<Caught> caught = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();

    WebhookCatcher() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jira/webhook", this::take);
        server.start();
    }

    record Caught(String identifier, String signature, String text) {
        JsonNode body() {
            return Json.read(text);
        }

        String event() {
            return body().path("webhookEvent").asString();
        }

        String summary() {
            return body().path("issue").path("fields").path("summary").asString();
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/jira/webhook");
    }

    List<Caught> caught() {
        return caught;
    }

    /** The next answers; 200 after them. */
    void answers(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    private void take(HttpExchange exchange) throws IOException {
        caught.add(new Caught(
                exchange.getRequestHeaders().getFirst("X-Atlassian-Webhook-Identifier"),
                exchange.getRequestHeaders().getFirst("X-Hub-Signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Integer status = answers.poll();
        exchange.sendResponseHeaders(status == null ? 200 : status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
