package io.finopsbot.integrations.aws;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.auth.spi.scheme.AuthSchemeOption;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.auth.scheme.IamAuthSchemeProvider;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.scheme.StsAuthSchemeProvider;

/** Makes the SDK's clients of IAM and STS. They sign by the bot's clock, and do not retry: a projection that fails is run again. */
final class AwsClients {
    private static final Duration WHOLE_CALL = Duration.ofSeconds(15);

    private final AwsSettings settings;
    private final SdkHttpClient http;
    private final AwsCredentialsProvider own;
    private final Clock clock;

    AwsClients(AwsSettings settings, SdkHttpClient http, AwsCredentialsProvider own, InstantSource clock) {
        this.settings = settings;
        this.http = http;
        this.own = own;
        this.clock = clock.withZone(ZoneOffset.UTC);
    }

    IamClient iam() {
        IamAuthSchemeProvider standard = IamAuthSchemeProvider.defaultProvider();
        return set(IamClient.builder())
                .authSchemeProvider(parameters -> byClock(standard.resolveAuthScheme(parameters)))
                .build();
    }

    StsClient sts() {
        StsAuthSchemeProvider standard = StsAuthSchemeProvider.defaultProvider();
        return set(StsClient.builder())
                .authSchemeProvider(parameters -> byClock(standard.resolveAuthScheme(parameters)))
                .build();
    }

    private <B extends AwsSyncClientBuilder<B, ?> & AwsClientBuilder<B, ?>> B set(B builder) {
        B set = builder.httpClient(http)
                .region(settings.homeRegion())
                .credentialsProvider(own)
                .overrideConfiguration(call ->
                        call.retryStrategy(AwsRetryStrategy.doNotRetry()).apiCallTimeout(WHOLE_CALL));
        URI endpoint = settings.wholeEndpoint();
        return endpoint == null ? set : set.endpointOverride(endpoint);
    }

    private List<AuthSchemeOption> byClock(List<AuthSchemeOption> options) {
        return options.stream()
                .map(option -> option.toBuilder()
                        .putSignerProperty(HttpSigner.SIGNING_CLOCK, clock)
                        .build())
                .toList();
    }
}
