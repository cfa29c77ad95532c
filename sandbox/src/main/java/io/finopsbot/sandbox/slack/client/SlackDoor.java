package io.finopsbot.sandbox.slack.client;

import com.slack.api.app_backend.SlackSignature;
import io.finopsbot.sandbox.SandboxClock;
import io.finopsbot.sandbox.SandboxKeys;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door from this Slack to the bot: signs requests, or sends them as badly signed as a test wants. */
@Component
public class SlackDoor {
    /** How long Slack waits for an acknowledgement. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final SandboxClock clock;
    private final SlackSignature.Generator signatures;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private volatile @Nullable URI bot;
    private volatile @Nullable SignedRequest last;

    SlackDoor(SandboxClock clock, SandboxKeys keys) {
        this.clock = clock;
        this.signatures = new SlackSignature.Generator(keys.slackSigningSecret());
    }

    /** Tells where the bot takes requests, for example {@code http://127.0.0.1:8080/slack/events}. */
    public void botAt(URI address) {
        bot = address;
    }

    /** Whether anybody told where the bot is. */
    public boolean isConnected() {
        return bot != null;
    }

    /** A request as Slack would sign it now. */
    public SignedRequest sign(String contentType, String body) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        return new SignedRequest(contentType, body, timestamp, signatures.generate(timestamp, body), Map.of());
    }

    /** Sends a form with any timestamp and signature. */
    public Reply post(String body, String timestamp, String signature) {
        return send(new SignedRequest(SignedRequest.FORM, body, timestamp, signature, Map.of()));
    }

    /** Sends the last request again, unchanged. */
    public Reply replay() {
        return send(last().orElseThrow(() -> new IllegalStateException("Nothing has been sent to the bot yet.")));
    }

    public Optional<SignedRequest> last() {
        return Optional.ofNullable(last);
    }

    /** Sends a request exactly as it is. */
    public Reply send(SignedRequest request) {
        last = request;
        CompletableFuture<HttpResponse<String>> answer =
                http.sendAsync(wire(request), HttpResponse.BodyHandlers.ofString());
        try {
            HttpResponse<String> response = answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            String failure = response.statusCode() / 100 == 2 ? null : "http_service_error";
            return new Reply(request, response.statusCode(), response.body(), "", failure);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Reply(request, 0, "", "", "operation_timeout");
        } catch (ExecutionException e) {
            return new Reply(request, 0, String.valueOf(e.getCause()), "", "dispatch_failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the bot.", e);
        }
    }

    private HttpRequest wire(SignedRequest request) {
        URI address = bot;
        if (address == null) {
            throw new IllegalStateException("Nobody told this Slack where the bot is: call botAt(…) first.");
        }
        HttpRequest.Builder wire = HttpRequest.newBuilder(address)
                .header("Content-Type", request.contentType())
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header("X-Slack-Request-Timestamp", request.timestamp())
                .header("X-Slack-Signature", request.signature());
        request.headers().forEach(wire::header);
        return wire.POST(HttpRequest.BodyPublishers.ofString(request.body())).build();
    }
}
