package io.finopsbot.sandbox.aws;

import io.finopsbot.sandbox.SandboxKeys;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** Signs requests as the AWS SDK does. */
final class RequestSigner {
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final String region;
    private final AwsSessionCredentialsIdentity identity;
    private final InstantSource clock;

    RequestSigner(String region, SandboxKeys keys, InstantSource clock) {
        this.region = region;
        this.identity =
                AwsSessionCredentialsIdentity.create(keys.awsAccessKey(), keys.awsSecretKey(), keys.awsSessionToken());
        this.clock = clock;
    }

    HttpRequest sign(SdkHttpMethod method, URI uri, String body) {
        SdkHttpRequest unsigned = SdkHttpRequest.builder()
                .method(method)
                .uri(uri)
                .putHeader("content-type", "application/json")
                .putHeader("anthropic-version", "2023-06-01")
                .build();
        SdkHttpRequest signed = signer.sign(call -> call.identity(identity)
                        .request(unsigned)
                        .payload(ContentStreamProvider.fromUtf8String(body))
                        .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, SignedRequest.SERVICE)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(clock.instant(), ZoneOffset.UTC)))
                .request();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).method(method.name(), HttpRequest.BodyPublishers.ofString(body));
        // the client sets the host itself, to the same value that was signed
        signed.forEachHeader((name, values) -> {
            if (!name.equalsIgnoreCase("host")) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }
}
