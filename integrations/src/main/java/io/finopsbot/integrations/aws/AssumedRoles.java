package io.finopsbot.integrations.aws;

import io.finopsbot.workflows.desk.IntegrationException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;

/** The credentials of a role that is assumed in each account, kept until shortly before they end. */
final class AssumedRoles implements AccountCredentials, AutoCloseable {
    private static final String SESSION = "finops-bot";

    private final StsClient sts;
    private final ReaderRole role;
    private final InstantSource clock;
    private final Map<String, StsAssumeRoleCredentialsProvider> byAccount = new ConcurrentHashMap<>();

    AssumedRoles(StsClient sts, ReaderRole role, InstantSource clock) {
        this.sts = sts;
        this.role = role;
        this.clock = clock;
    }

    @Override
    public AwsCredentials of(String account) {
        try {
            AwsCredentials credentials = provider(account).resolveCredentials();
            if (!isOver(credentials)) {
                return credentials;
            }
            // The provider goes by the machine's clock; in the sandbox the bot's is ahead of it.
            forget(account);
            return provider(account).resolveCredentials();
        } catch (SdkException | UncheckedIOException e) {
            throw failed(account, e);
        }
    }

    @Override
    public void close() {
        byAccount.keySet().forEach(this::forget);
    }

    private StsAssumeRoleCredentialsProvider provider(String account) {
        return byAccount.computeIfAbsent(account, this::assuming);
    }

    private StsAssumeRoleCredentialsProvider assuming(String account) {
        return StsAssumeRoleCredentialsProvider.builder()
                .stsClient(sts)
                .refreshRequest(request -> request.roleArn(role.arn(account))
                        .roleSessionName(SESSION)
                        .externalId(role.externalId()))
                .build();
    }

    private boolean isOver(AwsCredentials credentials) {
        return credentials
                .expirationTime()
                .filter(end -> !end.isAfter(clock.instant()))
                .isPresent();
    }

    private void forget(String account) {
        StsAssumeRoleCredentialsProvider provider = byAccount.remove(account);
        if (provider != null) {
            provider.close();
        }
    }

    private IntegrationException failed(String account, RuntimeException failure) {
        String arn = role.arn(account);
        if (!AwsFailure.isAccessDenied(failure)) {
            return AwsFailure.of("assuming " + arn, failure);
        }
        String sentence =
                "AWS does not let the bot assume %s (AccessDenied). See that account %s has that role, that its"
                        + " trust policy names the bot's own identity and, if it asks for one, the external id of %s, and that the"
                        + " bot may sts:AssumeRole it.";
        return new IntegrationException(
                sentence.formatted(arn, account, AwsSettings.EXTERNAL_ID), Optional.empty(), failure);
    }
}
