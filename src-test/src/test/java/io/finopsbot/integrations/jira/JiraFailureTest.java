package io.finopsbot.integrations.jira;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.finopsbot.fakes.SettableClock;
import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.integrations.jira.rest.JiraClient;
import io.finopsbot.integrations.jira.rest.JiraRefusal;
import io.finopsbot.workflows.desk.IntegrationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JiraFailureTest {
    private static final String TOKEN = "very-secret-token";

    private final WireMockServer wire = new WireMockServer(wireMockConfig().dynamicPort());
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-25T10:00:00Z"));

    @AfterEach
    void close() {
        wire.stop();
    }

    @Test
    void aTimeOutIsAFailureWithAnUnknownOutcome() {
        IntegrationException failure = failureOf(aResponse().withFixedDelay(4_000));
        assertThat(failure).hasMessage("GET /rest/api/3/myself: Jira cannot be reached (HttpTimeoutException).");
        assertThat(JiraRefusal.nothingWasDone(failure)).isFalse();
    }

    @Test
    void aResetConnectionIsAFailureWithAnUnknownOutcome() {
        IntegrationException failure = failureOf(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        assertThat(failure).hasMessageContaining("Jira cannot be reached");
        assertThat(JiraRefusal.nothingWasDone(failure)).isFalse();
    }

    @Test
    void brokenJsonIsAFailure() {
        IntegrationException failure = failureOf(
                aResponse().withHeader("Content-Type", "application/json").withBody("{\"accountId\":\"x"));
        assertThat(failure).hasMessage("GET /rest/api/3/myself: Jira's answer cannot be read.");
    }

    @Test
    void aPageInsteadOfJsonIsAFailure() {
        assertThat(failureOf(aResponse().withHeader("Content-Type", "text/html").withBody("<html>Log in</html>")))
                .hasMessageContaining("myself");
        assertThat(failureOf(aResponse().withStatus(302).withHeader("Location", "/login")))
                .hasMessageContaining("Jira answered 302");
    }

    @Test
    void anErrorOfJirasOwnHasAnUnknownOutcome() {
        IntegrationException failure = failureOf(aResponse().withStatus(500).withBody("<html>oops</html>"));
        assertThat(failure).hasMessage("GET /rest/api/3/myself: Jira answered 500.");
        assertThat(JiraRefusal.nothingWasDone(failure)).isFalse();
    }

    @Test
    void aBusyJiraSaysWhenToComeBack() {
        assertThat(failureOf(aResponse().withStatus(429).withHeader("Retry-After", "30"))
                        .retryAfter())
                .contains(Duration.ofSeconds(30));
        assertThat(failureOf(aResponse().withStatus(503).withHeader("Retry-After", "Wed, 25 Nov 2026 10:02:00 GMT"))
                        .retryAfter())
                .contains(Duration.ofMinutes(2));
        assertThat(failureOf(aResponse().withStatus(503).withHeader("Retry-After", "soon"))
                        .retryAfter())
                .isEmpty();
        assertThat(failureOf(aResponse().withStatus(429).withHeader("Retry-After", "99999"))
                        .retryAfter())
                .contains(Duration.ofHours(1));
    }

    @Test
    void aRefusalNamesTheFieldsAndWhatIsWrongWithThem() {
        IntegrationException failure = failureOf(aResponse()
                .withStatus(400)
                .withBody("{\"errorMessages\":[],\"errors\":{\"reporter\":\"cannot be set.\"}}"));
        assertThat(failure).hasMessage("GET /rest/api/3/myself: Jira answered 400. reporter: cannot be set.");
        assertThat(JiraRefusal.behind(failure).orElseThrow().fields()).containsExactly("reporter");
        assertThat(JiraRefusal.nothingWasDone(failure)).isTrue();
    }

    @Test
    void theTokenIsInNoMessageAndNoTrace() {
        IntegrationException failure = failureOf(aResponse().withStatus(401));
        assertThat(failure).hasMessageContaining("FINOPS_JIRA_TOKEN");
        for (IntegrationException each :
                new IntegrationException[] {failure, failureOf(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK))
                }) {
            StringWriter trace = new StringWriter();
            each.printStackTrace(new PrintWriter(trace));
            String encoded = Base64.getEncoder().encodeToString(("bot@example.com:" + TOKEN).getBytes(UTF_8));
            assertThat(trace.toString()).doesNotContain(TOKEN).doesNotContain(encoded);
        }
        assertThat(settings().toString()).doesNotContain(TOKEN);
    }

    @Test
    void nobodyThereMeansThatNothingWasDone() {
        JiraApi nowhere = client(URI.create("http://127.0.0.1:1"));
        IntegrationException failure = catchThrowableOfType(IntegrationException.class, nowhere::myself);
        assertThat(JiraRefusal.nothingWasDone(failure)).isTrue();
    }

    private static JiraSettings settings() {
        URI site = URI.create("https://example.atlassian.net");
        return new JiraSettings(
                site, site, "bot", TOKEN, "FIN", TOKEN, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    private IntegrationException failureOf(ResponseDefinitionBuilder answer) {
        wire.start();
        wire.stubFor(any(anyUrl()).willReturn(answer));
        JiraApi jira = client(URI.create(wire.baseUrl()));
        return catchThrowableOfType(IntegrationException.class, jira::myself);
    }

    private JiraApi client(URI site) {
        return JiraClient.to(site, "bot@example.com", TOKEN, Duration.ofSeconds(1), Duration.ofSeconds(2), clock);
    }
}
