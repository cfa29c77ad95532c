package io.finopsbot.integrations.aws;

import java.time.InstantSource;
import java.time.ZoneOffset;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;

/** Signs requests with the AWS SDK's own signer (Signature Version 4), by the bot's clock. */
final class RequestSigning {
    /** The service's name in signatures and IAM policies. */
    static final String SERVICE = "aws-external-anthropic";

    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final AccountCredentials credentials;
    private final InstantSource clock;

    RequestSigning(AccountCredentials credentials, InstantSource clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /** The request, signed for that region of that account. */
    SignedRequest sign(SdkHttpRequest request, String account, String region) {
        return signer.sign(parameters -> parameters
                .identity(credentials.of(account))
                .request(request)
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, SERVICE)
                .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                .putProperty(HttpSigner.SIGNING_CLOCK, clock.withZone(ZoneOffset.UTC)));
    }
}
