package io.finopsbot.integrations.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.finopsbot.fakes.Company;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentials;

/** AWS's workspace route, answering what a test wants, and the projection that asks it. */
final class AwsStub implements AutoCloseable {
    static final String PATH = "/aws/v1/organizations/workspaces/" + Company.ARN.id();
    private static final String IDENTITY = """
            <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
              <Account>%s</Account></GetCallerIdentityResult></GetCallerIdentityResponse>""".formatted(Company.ACCOUNT);

    final WireMockServer server = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));

    AwsStub() {
        server.start();
        server.stubFor(post("/")
                .withRequestBody(containing("Action=GetCallerIdentity"))
                .willReturn(aResponse().withHeader("Content-Type", "text/xml").withBody(IDENTITY)));
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
        return projection(company, credentials, AwsParts.PATIENCE);
    }

    CheckProjection projection(Company company, AwsCredentials credentials, Duration patience) {
        AwsParts parts = AwsParts.of(endpoint(), credentials, company.clock, patience);
        return parts.projection(company, parts.settings.readable());
    }

    @Override
    public void close() {
        server.stop();
    }
}
