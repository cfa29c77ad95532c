package io.finopsbot.sandbox.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.Json;
import io.finopsbot.sandbox.SandboxKeys;
import io.finopsbot.sandbox.TinySandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

class WorkspaceSignatureTest {
    private static final String SERVICE = "aws-external-anthropic";
    private static final String BODY = "{\"name\":\"orders\"}";
    private static final SandboxKeys KEYS = SandboxKeys.standard();
    private static final AwsCredentialsIdentity GOOD =
            AwsSessionCredentialsIdentity.create(KEYS.awsAccessKey(), KEYS.awsSecretKey(), KEYS.awsSessionToken());

    private final InstantSource realTime = InstantSource.system();
    private TinySandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = TinySandbox.start();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aGoodSignatureIsLetIn() {
        assertThat(status(signed(GOOD, SERVICE, realTime.instant()), BODY)).isEqualTo(200);
        assertThat(sandbox.part(WorkspaceConsole.class).workspaces()).hasSize(1);
    }

    @Test
    void aWrongSecretIsRefused() {
        AwsCredentialsIdentity wrong =
                AwsSessionCredentialsIdentity.create(KEYS.awsAccessKey(), "wrong", KEYS.awsSessionToken());

        assertThat(status(signed(wrong, SERVICE, realTime.instant()), BODY)).isEqualTo(403);
        assertThat(sandbox.part(WorkspaceConsole.class).workspaces()).isEmpty();
    }

    @Test
    void aWrongServiceIsRefused() {
        assertThat(status(signed(GOOD, "bedrock", realTime.instant()), BODY)).isEqualTo(403);
    }

    @Test
    void aMissingSessionTokenIsRefused() {
        AwsCredentialsIdentity bare = AwsCredentialsIdentity.create(KEYS.awsAccessKey(), KEYS.awsSecretKey());

        assertThat(status(signed(bare, SERVICE, realTime.instant()), BODY)).isEqualTo(403);
    }

    @Test
    void moreThanFiveMinutesOfSkewAreRefused() {
        Instant now = realTime.instant();

        assertThat(status(signed(GOOD, SERVICE, now.minus(Duration.ofSeconds(310))), BODY))
                .isEqualTo(403);
        assertThat(status(signed(GOOD, SERVICE, now.plus(Duration.ofSeconds(310))), BODY))
                .isEqualTo(403);
        assertThat(status(signed(GOOD, SERVICE, now.minus(Duration.ofSeconds(290))), BODY))
                .isEqualTo(200);
    }

    @Test
    void anotherBodyThanTheSignedOneIsRefused() {
        assertThat(status(signed(GOOD, SERVICE, realTime.instant()), BODY.replace("orders", "others")))
                .isEqualTo(403);
    }

    @Test
    void anUnsignedRequestIsRefused() {
        assertThat(status(HttpRequest.newBuilder(route()), BODY)).isEqualTo(403);
    }

    @Test
    void theApiVersionIsRequired() {
        HttpResponse<String> response =
                send(sign(GOOD, SERVICE, realTime.instant(), request().build()), BODY);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Json.read(response.body()).path("error").path("message").asString())
                .contains("anthropic-version");
    }

    private HttpRequest.Builder signed(AwsCredentialsIdentity identity, String service, Instant at) {
        return sign(
                identity,
                service,
                at,
                request().putHeader("anthropic-version", "2023-06-01").build());
    }

    private SdkHttpRequest.Builder request() {
        return SdkHttpRequest.builder().method(SdkHttpMethod.POST).uri(route());
    }

    private static HttpRequest.Builder sign(
            AwsCredentialsIdentity identity, String service, Instant at, SdkHttpRequest unsigned) {
        SdkHttpRequest signed = AwsV4HttpSigner.create()
                .sign(call -> call.identity(identity)
                        .request(unsigned)
                        .payload(ContentStreamProvider.fromUtf8String(BODY))
                        .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, service)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(at, ZoneOffset.UTC)))
                .request();
        HttpRequest.Builder request = HttpRequest.newBuilder(signed.getUri());
        signed.headers().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("host")) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request;
    }

    private static int status(HttpRequest.Builder request, String body) {
        return send(request, body).statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String body) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            request.POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private URI route() {
        return URI.create(sandbox.address() + "/aws/v1/organizations/workspaces");
    }
}
