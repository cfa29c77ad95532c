package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.SandboxKeys;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Signs a message and posts it. */
@Component
final class WebhookSender {
    private static final Set<Integer> WORTH_ANOTHER_TRY = Set.of(408, 409, 425, 429);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final SandboxKeys keys;

    WebhookSender(SandboxKeys keys) {
        this.keys = keys;
    }

    /** False if it should be tried again. */
    boolean delivers(WebhookDelivery delivery) {
        HttpRequest request = HttpRequest.newBuilder(delivery.target())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("X-Atlassian-Webhook-Identifier", delivery.identifier())
                .header("X-Atlassian-Webhook-Retry", Integer.toString(delivery.tries()))
                .header("X-Atlassian-Webhook-Flow", "Primary")
                .header("X-Hub-Signature", "sha256=" + signature(delivery.body()))
                .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status < 500 && !WORTH_ANOTHER_TRY.contains(status);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private String signature(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.jiraWebhookSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }
}
