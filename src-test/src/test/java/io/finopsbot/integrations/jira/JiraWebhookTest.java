package io.finopsbot.integrations.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.workflows.request.RequestNumber;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JiraWebhookTest {
    private static final String KNOWN = "{\"webhookEvent\":\"jira:issue_updated\",\"issue\":{\"id\":\"10001\"}}";

    private final Queue queue = new Queue();
    private final RequestNumber number = queue.opened();
    private final WebhookDoor door = new WebhookDoor(queue.stage().bean(JiraWebhook.class));
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        door.close();
        queue.close();
    }

    @Test
    void jirasOwnWebhookWakesTheChainAndTheChainReadsJira() {
        queue.site().webhooksTo(door.address());
        queue.moves(People.CEM, "FIN-1", "In Progress");
        await().until(() -> count("woken") > 0);
        queue.stage().run(number);
        assertThat(queue.stage().request(number).chain().at(1).movedBy()).isEqualTo(Office.CEM);
    }

    @Test
    void aSignedHintWakesAndItsRepetitionHarmsNobody() throws Exception {
        long before = queue.stage().wanted(number, "CHAIN");
        assertThat(send(KNOWN, signature(KNOWN, ChainStage.WEBHOOK_SECRET))).isEqualTo(200);
        assertThat(send(KNOWN, signature(KNOWN, ChainStage.WEBHOOK_SECRET))).isEqualTo(200);
        assertThat(queue.stage().wanted(number, "CHAIN")).isGreaterThan(before);
    }

    @Test
    void whatIsNotSignedByJiraIsNotHeard() throws Exception {
        long before = queue.stage().wanted(number, "CHAIN");
        assertThat(send(KNOWN, null)).isEqualTo(401);
        assertThat(send(KNOWN, "sha256=00")).isEqualTo(401);
        assertThat(send(KNOWN, signature(KNOWN, "another secret"))).isEqualTo(401);
        assertThat(send(KNOWN.replace("10001", "10002"), signature(KNOWN, ChainStage.WEBHOOK_SECRET)))
                .isEqualTo(401);
        assertThat(count("bad_signature")).isEqualTo(4);
        assertThat(queue.stage().wanted(number, "CHAIN")).isEqualTo(before);
    }

    @Test
    void anIssueWhoseAnswerWasLostIsKnownByItsLabels() throws Exception {
        String labels = queue.site().issue("FIN-1").labels().toString().replaceAll("([a-z0-9-]+)", "\"$1\"");
        String body = "{\"issue\":{\"id\":\"99999\",\"fields\":{\"labels\":" + labels + "}}}";
        assertThat(send(body, signature(body, ChainStage.WEBHOOK_SECRET))).isEqualTo(200);
        assertThat(count("woken")).isEqualTo(1);
        String foreign = body.replaceAll("finops-[0-9a-f]{12}-1", "finops-000000000000-1");
        assertThat(send(foreign, signature(foreign, ChainStage.WEBHOOK_SECRET))).isEqualTo(200);
        assertThat(count("not_ours")).isEqualTo(1);
    }

    @Test
    void aHugeOrBrokenBodyIsRefused() throws Exception {
        String huge = "\"" + "x".repeat(1 << 20) + "\"";
        assertThat(send(huge, signature(huge, ChainStage.WEBHOOK_SECRET))).isEqualTo(413);
        assertThat(send("{", signature("{", ChainStage.WEBHOOK_SECRET))).isEqualTo(400);
    }

    @Test
    void withoutASecretNoWebhookIsAccepted() {
        WebhookSignature none = new WebhookSignature("");
        byte[] body = KNOWN.getBytes(StandardCharsets.UTF_8);
        assertThat(none.isOff()).isTrue();
        assertThat(none.isRight(body, "sha256=")).isFalse();
    }

    private double count(String result) {
        return queue.stage()
                .bean(MeterRegistry.class)
                .counter("finops.jira.webhook", "result", result)
                .count();
    }

    private int send(String body, @Nullable String signature) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(door.address()).header("Content-Type", "application/json");
        if (signature != null) {
            request.header("X-Hub-Signature", signature);
        }
        return client.send(
                        request.POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String signature(String body, String secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }
}
