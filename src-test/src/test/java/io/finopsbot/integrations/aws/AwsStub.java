package io.finopsbot.integrations.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.desk.AwsAccess;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** AWS's workspace route, answering what a test wants, and the projection that asks it. */
final class AwsStub implements AutoCloseable {
    static final String PATH = "/aws/v1/organizations/workspaces/" + Company.ARN.id();
    /** Long enough for a busy machine. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    final WireMockServer server = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));

    AwsStub() {
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.port() + "/aws";
    }

    void answers(ResponseDefinitionBuilder answer) {
        server.stubFor(get(urlEqualTo(PATH)).willReturn(answer));
    }

    void answers(String body) {
        answers(aResponse().withHeader("Content-Type", "application/json").withBody(body));
    }

    CheckProjection projection(Company company, AwsCredentials credentials) {
        return projection(company, credentials, PATIENCE);
    }

    CheckProjection projection(Company company, AwsCredentials credentials, Duration patience) {
        SdkHttpClient http = UrlConnectionHttpClient.builder()
                .connectionTimeout(PATIENCE)
                .socketTimeout(patience)
                .build();
        RequestSigning signing = new RequestSigning(StaticCredentialsProvider.create(credentials), company.clock);
        AwsSettings settings = AwsSettings.of(Optional.of(endpoint()), Optional.empty());
        return new CheckProjection(
                company.ledger,
                company.desk,
                new AwsAccess(settings.readable()),
                new WorkspaceReader(settings, http, signing),
                new WorkspaceComparison(new WorkspaceTagKey(WorkspaceTagKey.STANDARD)));
    }

    @Override
    public void close() {
        server.stop();
    }
}
