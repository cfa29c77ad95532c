package io.finopsbot.integrations.costs.athena;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.finopsbot.integrations.costs.BedrockMatcher;
import io.finopsbot.integrations.costs.Matchers;
import io.finopsbot.integrations.costs.PlatformMatcher;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** Athena's HTTP API, answering what a test wants: each call's answers one after the other, the last one again and again. */
final class PlayedAthena implements AutoCloseable {
    static final String ID = "8b1c2c6e-0000-4000-8000-00000000a7e7";

    private static final Matchers MATCHERS = new Matchers(
            new PlatformMatcher("AWS Marketplace", List.of("Claude Platform on AWS")),
            new BedrockMatcher(List.of("AmazonBedrock"), "(Amazon Bedrock Edition)"));
    private static final String PREFIX = "AmazonAthena.";

    final PlayedTime time;
    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
    private final SdkHttpClient http = UrlConnectionHttpClient.create();

    PlayedAthena(PlayedTime time) {
        this.time = time;
        server.start();
        answers("GetTableMetadata", table(TableOf.CUR));
        answers("StartQueryExecution", "{\"QueryExecutionId\":\"" + ID + "\"}");
        answers("GetQueryExecution", state("SUCCEEDED", ""));
        answers("StopQueryExecution", "{}");
    }

    AthenaEngine engine() {
        return new AthenaEngine(
                AthenaConnection.open(
                        Region.EU_CENTRAL_1,
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "secret")),
                        http,
                        URI.create("http://127.0.0.1:" + server.port())),
                new AthenaTable("billing", "cur", "finops", "s3://results/finops/"),
                new WorkspaceTagKey(WorkspaceTagKey.STANDARD),
                MATCHERS,
                time);
    }

    void answers(String call, String... bodies) {
        answers(
                call,
                Stream.of(bodies)
                        .map(body -> aResponse()
                                .withHeader("Content-Type", "application/x-amz-json-1.1")
                                .withBody(body))
                        .toArray(ResponseDefinitionBuilder[]::new));
    }

    void answers(String call, ResponseDefinitionBuilder... answers) {
        for (int index = 0; index < answers.length; index++) {
            boolean last = index == answers.length - 1;
            server.stubFor(post(urlEqualTo("/"))
                    .withHeader("X-Amz-Target", equalTo(PREFIX + call))
                    .inScenario(call + answers.length)
                    .whenScenarioStateIs(index == 0 ? Scenario.STARTED : "after " + index)
                    .willSetStateTo(last ? (index == 0 ? Scenario.STARTED : "after " + index) : "after " + (index + 1))
                    .willReturn(answers[index]));
        }
    }

    List<LoggedRequest> calls(String call) {
        return server.findAll(postRequestedFor(urlEqualTo("/")).withHeader("X-Amz-Target", equalTo(PREFIX + call)));
    }

    static ResponseDefinitionBuilder error(int status, String code) {
        return aResponse()
                .withStatus(status)
                .withHeader("x-amzn-RequestId", "request-7")
                .withHeader("Content-Type", "application/x-amz-json-1.1")
                .withBody("{\"__type\":\"%s\",\"Message\":\"secret words of AWS\"}".formatted(code));
    }

    static String state(String state, String reason) {
        return """
                {"QueryExecution":{"QueryExecutionId":"%s","Statistics":{"DataScannedInBytes":1048576},
                "Status":{"State":"%s","StateChangeReason":"%s","AthenaError":{"ErrorCategory":2}}}}""".formatted(ID, state, reason);
    }

    static String table(List<String> columns) {
        return """
                {"TableMetadata":{"Name":"cur","Columns":[%s],"PartitionKeys":[{"Name":"BILLING_PERIOD","Type":"string"}]}}""".formatted(columns.stream()
                .map("{\"Name\":\"%s\",\"Type\":\"string\"}"::formatted)
                .collect(Collectors.joining(",")));
    }

    @Override
    public void close() {
        server.stop();
        http.close();
    }
}
