package io.finopsbot.sandbox.slack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bot of a few lines: keeps what it was sent, and answers what a test tells it to. */
final class StubBot implements AutoCloseable {

    /** A request as it came in. */
    record Received(String body, Map<String, String> headers) {
        String header(String name) {
            return Objects.requireNonNullElse(headers.get(name.toLowerCase(Locale.ROOT)), "");
        }

        String field(String name) {
            return Stream.of(body.split("&"))
                    .filter(pair -> pair.startsWith(name + "="))
                    .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                    .findFirst()
                    .orElse("");
        }

        JsonNode payload() {
            return JsonMapper.shared().readTree(field("payload"));
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    /** What the bot answers. */
    record Answer(int status, String body) {
        static final Answer OK = new Answer(200, "");

        static Answer json(String body) {
            return new Answer(200, body);
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Function<Received, Answer> behaviour = request -> Answer.OK;

    StubBot() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/slack/events", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
    }

    void answers(Function<Received, Answer> newBehaviour) {
        behaviour = newBehaviour;
    }

    List<Received> received() {
        return received;
    }

    Received last() {
        return received.get(received.size() - 1);
    }

    /** Keeps a request, and says what it is answered. */
    Answer take(Received request) {
        received.add(request);
        return behaviour.apply(request);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> header.getValue().get(0)));
        Received request = new Received(body, headers);
        Answer answer = take(request);
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
