package io.finopsbot.integrations.jira;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.request.RequestNumber;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** WireMock stands between the bot and the sandbox's Jira, and loses the answer to the first issue. */
class LostAnswerTest {
    private static final String CREATE = "/jira/rest/api/3/issue";

    private @Nullable URI sandbox;
    private final WireMockServer wire = new WireMockServer(wireMockConfig().dynamicPort());
    private final Queue queue = new Queue(this::throughTheWire, Map.of());
    private final RequestNumber number = queue.stage().approved();

    private URI throughTheWire(URI jira) {
        wire.start();
        wire.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().proxiedFrom("http://" + jira.getAuthority())));
        sandbox = jira;
        return URI.create(wire.baseUrl() + "/jira");
    }

    @AfterEach
    void close() {
        queue.close();
        wire.stop();
    }

    @Test
    void anIssueWhoseAnswerWasLostIsFoundAndNotMadeAgain() throws IOException, InterruptedException {
        assertThat(loseTheAnswer()).hasMessageContaining("POST /rest/api/3/issue: Jira cannot be reached");
        arrivesLate();
        queue.stage().run(number);
        assertThat(queue.site().issues()).extracting(Issue::key).containsExactly("FIN-1", "FIN-2", "FIN-3");
    }

    @Test
    void asLongAsTheIndexMayLagNothingIsMadeAgain() throws IOException, InterruptedException {
        queue.site().searchLag(Duration.ofSeconds(2));
        assertThat(loseTheAnswer()).isNotNull();
        arrivesLate();
        assertThat(failure()).hasMessageContaining("whether issue 1 was made is not known");
        assertThat(Objects.requireNonNull(failure()).retryAfter()).contains(Duration.ofSeconds(5));
        await().until(() -> failure() == null);
        assertThat(queue.site().issues()).hasSize(3);
    }

    @Test
    void anIssueThatNeverArrivedIsMadeAfterTheLag() {
        assertThat(loseTheAnswer()).isNotNull();
        queue.clock().advance(Duration.ofSeconds(61));
        queue.stage().run(number);
        assertThat(queue.site().issues()).hasSize(3);
    }

    @Test
    void anIssueThatArrivesAfterAllIsClosedAsADuplicate() throws IOException, InterruptedException {
        assertThat(loseTheAnswer()).isNotNull();
        queue.clock().advance(Duration.ofSeconds(61));
        queue.stage().run(number);
        arrivesLate();
        queue.stage().run(number);
        queue.stage().run(number);
        assertThat(queue.statusOf("FIN-4")).isEqualTo("Won't Do");
        assertThat(queue.said("FIN-4")).singleElement().asString().contains("FIN-1 is the one that counts");
        assertThat(queue.statusOf("FIN-1")).isEqualTo("To Do");
    }

    @Test
    void whatWasCertainlyNotMadeIsMadeAtOnceAgain() {
        wire.stubFor(post(urlEqualTo(CREATE))
                .inScenario("busy")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("over")
                .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "7")));
        assertThat(Objects.requireNonNull(failure()).retryAfter()).contains(Duration.ofSeconds(7));
        queue.stage().run(number);
        assertThat(queue.site().issues()).hasSize(3);
    }

    /** The first POST is answered by a reset connection. */
    private @Nullable IntegrationException loseTheAnswer() {
        wire.stubFor(post(urlEqualTo(CREATE))
                .inScenario("lost")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("over")
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        return failure();
    }

    /** What the bot sent, and Jira answered to nobody. */
    private void arrivesLate() throws IOException, InterruptedException {
        byte[] body = wire.findAll(postRequestedFor(urlEqualTo(CREATE))).get(0).getBody();
        String account = Base64.getEncoder()
                .encodeToString("finops-bot@example.com:sandbox-jira-token".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        Objects.requireNonNull(sandbox).resolve(CREATE))
                .header("Authorization", "Basic " + account)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
    }

    private @Nullable IntegrationException failure() {
        return catchThrowableOfType(
                IntegrationException.class, () -> queue.stage().run(number));
    }
}
