package io.finopsbot.integrations.costs.athena;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.athena.AthenaClient;
import software.amazon.awssdk.services.athena.AthenaClientBuilder;

/** Makes the SDK's client of Athena. It does not try again by itself: {@link AthenaCalls} does, and knows what may be. */
public final class AthenaConnection {
    private static final Duration WHOLE_CALL = Duration.ofSeconds(15);

    private AthenaConnection() {}

    /**
     * A client for that region.
     *
     * @param endpoint what stands in the place of AWS's own address; null for that
     */
    public static AthenaClient open(
            Region region, AwsCredentialsProvider credentials, SdkHttpClient http, @Nullable URI endpoint) {
        AthenaClientBuilder builder = AthenaClient.builder()
                .region(region)
                .credentialsProvider(credentials)
                .httpClient(http)
                .overrideConfiguration(call ->
                        call.retryStrategy(AwsRetryStrategy.doNotRetry()).apiCallTimeout(WHOLE_CALL));
        return (endpoint == null ? builder : builder.endpointOverride(endpoint)).build();
    }
}
