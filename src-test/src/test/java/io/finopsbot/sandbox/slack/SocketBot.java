package io.finopsbot.sandbox.slack;

import static org.awaitility.Awaitility.await;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import io.finopsbot.sandbox.SandboxServer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The bot's end of one socket, in a few lines: keeps what it is told, and acknowledges as a test says. */
final class SocketBot implements WebSocket.Listener {
    private final List<JsonNode> told = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final StringBuilder begun = new StringBuilder();
    private final CompletableFuture<WebSocket> opened = new CompletableFuture<>();
    private volatile BiFunction<SocketBot, JsonNode, Optional<JsonNode>> behaviour;
    private volatile boolean ponged;
    private volatile @Nullable Integer closedWith;

    private SocketBot(BiFunction<SocketBot, JsonNode, Optional<JsonNode>> behaviour) {
        this.behaviour = behaviour;
    }

    /** An address at which one socket can be opened. */
    static String address(SandboxServer server) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(server.baseUrl() + "/slack/api/");
        try (Slack slack = Slack.getInstance(config)) {
            return slack.issueSocketModeUrl(server.keys().slackAppToken());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static SocketBot at(String address) {
        return at(address, SocketBot::acknowledged);
    }

    private static SocketBot at(String address, BiFunction<SocketBot, JsonNode, Optional<JsonNode>> behaviour) {
        SocketBot bot = new SocketBot(behaviour);
        HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), bot)
                .join();
        return bot;
    }

    /** Opens one, and waits until the sandbox has it. */
    static SocketBot of(SandboxServer server) {
        return of(server, SocketBot::acknowledged);
    }

    /** The same, of a bot that behaves so from the beginning. */
    static SocketBot of(SandboxServer server, BiFunction<SocketBot, JsonNode, Optional<JsonNode>> behaviour) {
        int before = server.slack().sockets().opened();
        SocketBot bot = at(address(server), behaviour);
        await().until(() -> server.slack().sockets().opened() > before);
        return bot;
    }

    private static Optional<JsonNode> acknowledged(SocketBot bot, JsonNode envelope) {
        return acknowledged(envelope);
    }

    /** Acknowledges without a word. */
    static Optional<JsonNode> acknowledged(JsonNode envelope) {
        return Optional.of(acknowledgement(envelope));
    }

    /** Acknowledges with an answer. */
    static Optional<JsonNode> acknowledged(JsonNode envelope, JsonNode payload) {
        return Optional.of(acknowledgement(envelope).set("payload", payload));
    }

    private static ObjectNode acknowledgement(JsonNode envelope) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("envelope_id", envelope.path("envelope_id").asString());
    }

    SocketBot answers(Function<JsonNode, Optional<JsonNode>> newBehaviour) {
        behaviour = (bot, envelope) -> newBehaviour.apply(envelope);
        return this;
    }

    /** Answers as that bot does over HTTP. */
    SocketBot answersAs(StubBot bot) {
        return answers(envelope -> {
            StubBot.Answer answer = bot.take(new StubBot.Received(body(envelope), Map.of()));
            return answer.status() != 200
                    ? Optional.empty()
                    : answer.body().isBlank()
                            ? acknowledged(envelope)
                            : acknowledged(envelope, JsonMapper.shared().readTree(answer.body()));
        });
    }

    private static String body(JsonNode envelope) {
        JsonNode payload = envelope.path("payload");
        return switch (envelope.path("type").asString("")) {
            case "slash_commands" ->
                payload.properties().stream()
                        .map(field ->
                                field.getKey() + "=" + encoded(field.getValue().asString()))
                        .collect(Collectors.joining("&"));
            case "interactive" -> "payload=" + encoded(payload.toString());
            default -> payload.toString();
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Everything that came, oldest first. */
    List<JsonNode> told() {
        return told;
    }

    /** The envelopes that came, oldest first. */
    List<JsonNode> envelopes() {
        return told.stream().filter(message -> message.has("envelope_id")).toList();
    }

    void pings() {
        opened.join().sendPing(ByteBuffer.allocate(0)).join();
    }

    boolean wasPonged() {
        return ponged;
    }

    Optional<Integer> closedWith() {
        return Optional.ofNullable(closedWith);
    }

    synchronized void sends(String text) {
        opened.join().sendText(text, true).join();
    }

    void closes() {
        opened.join().sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    @Override
    public void onOpen(WebSocket socket) {
        opened.complete(socket);
        socket.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        begun.append(data);
        if (last) {
            JsonNode message = JsonMapper.shared().readTree(begun.toString());
            begun.setLength(0);
            told.add(message);
            threads.execute(() -> answer(message));
        }
        from.request(1);
        return null;
    }

    private void answer(JsonNode message) {
        if (message.has("envelope_id")) {
            behaviour.apply(this, message).ifPresent(acknowledgement -> sends(acknowledgement.toString()));
        }
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer data) {
        ponged = true;
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closedWith = code;
        return null;
    }
}
