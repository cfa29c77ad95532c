package io.finopsbot.integrations.jira;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.finopsbot.sandbox.jira.Attachment;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.iam.PolicyDocuments;
import io.finopsbot.workflows.request.RequestNumber;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policies of a role hang on its issue, each once, whatever is lost on the way; WireMock stands in between. */
class IssueFilesTest {
    private static final String ATTACH = "/jira/rest/api/3/issue/[^/]+/attachments";
    private static final String ROLE = "finops-ai-invoice-triage-more-br-1001";

    private @Nullable URI sandbox;
    private final WireMockServer wire = new WireMockServer(wireMockConfig().dynamicPort());
    private final Queue queue = new Queue(this::throughTheWire, Map.of());
    private final RequestNumber number = Office.approvedRole(queue.stage().desk());

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
    void bothPoliciesAreAttachedOnceAsTheyStandInTheDescription() {
        queue.stage().run(number);
        queue.stage().run(number);

        PolicyDocuments policies = queue.stage().bean(PolicyDocuments.class);
        var request = queue.stage().request(number);
        assertThat(files())
                .containsOnly(
                        entry(ROLE + "-trust.json", policies.trust(request)),
                        entry(ROLE + "-policy.json", policies.inference(request)));
        assertThat(queue.site().issue("FIN-1").description())
                .contains(asCode(policies.trust(request)), asCode(policies.inference(request)));
    }

    private static String asCode(String document) {
        return document.indent(4).stripTrailing();
    }

    @Test
    void aWorkspacesTasksHaveNoFiles() {
        queue.stage().run(queue.stage().approved());

        assertThat(queue.site().issue("FIN-1").activity().attachments()).isEmpty();
    }

    @Test
    void aFileWhoseAnswerWasLostIsNotAttachedTwice() throws IOException, InterruptedException {
        once(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        failed("Jira cannot be reached");
        arrivesLate();

        queue.stage().run(number);

        assertThat(names()).containsExactlyInAnyOrder(ROLE + "-trust.json", ROLE + "-policy.json");
    }

    @Test
    void aFileThatNeverArrivedIsAttachedTheNextTime() {
        once(aResponse().withFault(Fault.EMPTY_RESPONSE));
        failed("Jira cannot be reached");

        queue.stage().run(number);

        assertThat(names()).containsExactlyInAnyOrder(ROLE + "-trust.json", ROLE + "-policy.json");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 413})
    void whereNoFilesAreTakenTheTaskGoesOnWithoutThem(int status) {
        wire.stubFor(post(urlMatching(ATTACH)).willReturn(aResponse().withStatus(status)));

        queue.stage().run(number);

        assertThat(names()).isEmpty();
        assertThat(queue.site().issue("FIN-1").description()).contains("\"Sid\" : \"NothingElse\"");
    }

    @Test
    void thePermissionMayBeGivenLater() {
        queue.site().deny("CREATE_ATTACHMENTS");
        queue.stage().run(number);
        assertThat(names()).isEmpty();

        queue.site().grant("CREATE_ATTACHMENTS");
        queue.stage().run(number);

        assertThat(names()).hasSize(2);
    }

    @Test
    void aStumblingJiraIsAskedAgain() {
        once(aResponse().withStatus(500));
        failed("Jira answered 500");

        queue.stage().run(number);

        assertThat(names()).hasSize(2);
    }

    @Test
    void aTickedStepStaysTickedWhenTheDescriptionIsWrittenAnew() {
        queue.stage().run(number);
        queue.site().as(People.CEM).ticks("FIN-1", "Verify that the model can be called");
        queue.moves(People.CEM, "FIN-1", "In Progress");

        queue.stage().run(number);

        assertThat(queue.site().issue("FIN-1").description())
                .contains("[x] Verify that the model can be called", "[ ] Create the role")
                .containsIgnoringCase("in progress");
    }

    private void once(ResponseDefinitionBuilder answer) {
        wire.stubFor(post(urlMatching(ATTACH))
                .inScenario("once")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("over")
                .willReturn(answer));
    }

    private void failed(String why) {
        assertThatThrownBy(() -> queue.stage().run(number))
                .isInstanceOf(IntegrationException.class)
                .hasMessageContaining(why);
    }

    /** What the bot sent, and Jira answered to nobody. */
    private void arrivesLate() throws IOException, InterruptedException {
        LoggedRequest sent = wire.findAll(postRequestedFor(urlMatching(ATTACH))).get(0);
        HttpRequest request = HttpRequest.newBuilder(
                        Objects.requireNonNull(sandbox).resolve(sent.getUrl()))
                .header("Authorization", sent.getHeader("Authorization"))
                .header("Content-Type", sent.getHeader("Content-Type"))
                .header("X-Atlassian-Token", sent.getHeader("X-Atlassian-Token"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(sent.getBody()))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    private List<String> names() {
        return attachments().stream().map(Attachment::name).toList();
    }

    private Map<String, String> files() {
        return attachments().stream()
                .collect(Collectors.toMap(
                        Attachment::name, file -> new String(file.content().getByteArray(), UTF_8)));
    }

    private List<Attachment> attachments() {
        return queue.site().issue("FIN-1").activity().attachments();
    }
}
