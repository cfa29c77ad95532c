package io.finopsbot.integrations.aws;

import io.finopsbot.workflows.desk.IntegrationException;
import java.io.UncheckedIOException;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * Tells whether AWS spoke of the account that was meant. Credentials of another account find nothing of what is in this
 * one, or something else of the same name; neither says anything about this one.
 */
final class CallerAccount {
    private final StsClient sts;
    private final AccountCredentials credentials;

    CallerAccount(StsClient sts, AccountCredentials credentials) {
        this.sts = sts;
        this.credentials = credentials;
    }

    /**
     * Asks AWS whose the credentials are with which that account is read.
     *
     * @throws IntegrationException if they are another account's
     */
    void assertIs(String account) {
        try {
            StaticCredentialsProvider signing = StaticCredentialsProvider.create(credentials.of(account));
            String actual = sts.getCallerIdentity(
                            request -> request.overrideConfiguration(call -> call.credentialsProvider(signing)))
                    .account();
            assertSame(account, actual);
        } catch (SdkException | UncheckedIOException e) {
            throw AwsFailure.of("whose the credentials for account " + account + " are", e);
        }
    }

    static void assertSame(String account, String actual) {
        if (!account.equals(actual)) {
            throw new IntegrationException(
                    "Account %s cannot be read with credentials of account %s. Set %s to a role that the bot may assume in it."
                            .formatted(account, actual, AwsSettings.ROLE),
                    Optional.empty(),
                    null);
        }
    }
}
