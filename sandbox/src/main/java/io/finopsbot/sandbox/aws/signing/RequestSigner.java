package io.finopsbot.sandbox.aws.signing;

import io.finopsbot.sandbox.SandboxKeys;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** Signs requests as the AWS SDK does. */
public final class RequestSigner {
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final String service;
    private final String region;
    private final AwsSessionCredentialsIdentity identity;
    private final InstantSource clock;

    /** Signs for one service in one region. */
    public RequestSigner(String service, String region, Credential credential, InstantSource clock) {
        this.service = service;
        this.region = region;
        this.identity = AwsSessionCredentialsIdentity.create(
                credential.accessKey(), credential.secretKey(), credential.sessionToken());
        this.clock = clock;
    }

    /** The same for somebody who knows the keys that everybody knows. */
    public RequestSigner(String service, String region, SandboxKeys keys, InstantSource clock) {
        this(service, region, CredentialBook.standard(keys), clock);
    }

    /** The request, ready to be sent, with these headers besides those of the signature. */
    public HttpRequest sign(SdkHttpMethod method, URI uri, Map<String, String> headers, String body) {
        SdkHttpRequest.Builder unsigned =
                SdkHttpRequest.builder().method(method).uri(uri);
        headers.forEach(unsigned::putHeader);
        SdkHttpRequest signed = signer.sign(call -> call.identity(identity)
                        .request(unsigned.build())
                        .payload(ContentStreamProvider.fromUtf8String(body))
                        .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, service)
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
