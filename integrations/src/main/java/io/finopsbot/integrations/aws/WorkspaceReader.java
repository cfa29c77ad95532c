package io.finopsbot.integrations.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;

/** Reads one workspace from AWS: {@code GET /v1/organizations/workspaces/{id}}, signed. */
final class WorkspaceReader {
    private static final String API_VERSION = "2023-06-01";
    private static final int LONGEST_ANSWER = 256 * 1024;

    private final AwsSettings settings;
    private final SdkHttpClient http;
    private final RequestSigning signing;
    private final CallerAccount caller;

    WorkspaceReader(AwsSettings settings, SdkHttpClient http, RequestSigning signing, CallerAccount caller) {
        this.settings = settings;
        this.http = http;
        this.signing = signing;
        this.caller = caller;
    }

    /**
     * The workspace of that ARN; empty if AWS knows none.
     *
     * @throws IntegrationException if AWS gave no answer that says either
     */
    Optional<ReadWorkspace> read(WorkspaceArn arn) {
        try {
            SignedRequest signed = signing.sign(request(arn), arn.account(), arn.region());
            HttpExecuteResponse answer = http.prepareRequest(HttpExecuteRequest.builder()
                            .request(signed.request())
                            .build())
                    .call();
            return workspace(arn, answer, body(answer));
        } catch (IOException | UncheckedIOException | SdkException e) {
            throw failed(arn, e.getClass().getSimpleName() + ": " + e.getMessage(), Optional.empty(), e);
        }
    }

    private SdkHttpRequest request(WorkspaceArn arn) {
        URI address = settings.address(arn.region());
        String path = address.getRawPath() == null ? "" : address.getRawPath().replaceAll("/$", "");
        return SdkHttpRequest.builder()
                .uri(address)
                .encodedPath(path + "/v1/organizations/workspaces/" + arn.id())
                .method(SdkHttpMethod.GET)
                .putHeader("anthropic-version", API_VERSION)
                .putHeader("Accept", "application/json")
                .build();
    }

    private Optional<ReadWorkspace> workspace(WorkspaceArn arn, HttpExecuteResponse answer, String body) {
        int status = answer.httpResponse().statusCode();
        if (status == 404) {
            caller.assertIs(arn.account());
            return Optional.empty();
        }
        if (status != 200) {
            throw failed(
                    arn, "status %d, AWS request %s".formatted(status, requestId(answer)), retryAfter(answer), null);
        }
        return Optional.of(ReadWorkspace.parse(body)
                .filter(workspace -> workspace.id().equals(arn.id().value()))
                .orElseThrow(() -> failed(arn, "an answer that is not this workspace", Optional.empty(), null)));
    }

    private static String body(HttpExecuteResponse answer) throws IOException {
        Optional<AbortableInputStream> stream = answer.responseBody();
        if (stream.isEmpty()) {
            return "";
        }
        try (InputStream body = stream.get()) {
            return new String(body.readNBytes(LONGEST_ANSWER), UTF_8);
        }
    }

    private static String requestId(HttpExecuteResponse answer) {
        return answer.httpResponse().firstMatchingHeader("x-amzn-requestid").orElse("unknown");
    }

    private static Optional<Duration> retryAfter(HttpExecuteResponse answer) {
        return answer.httpResponse()
                .firstMatchingHeader("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private static IntegrationException failed(
            WorkspaceArn arn, String why, Optional<Duration> retryAfter, @Nullable Throwable cause) {
        return new IntegrationException("AWS did not answer about %s: %s".formatted(arn, why), retryAfter, cause);
    }
}
