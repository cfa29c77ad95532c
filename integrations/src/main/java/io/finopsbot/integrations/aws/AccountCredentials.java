package io.finopsbot.integrations.aws;

import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/** With which credentials an account is read. */
@FunctionalInterface
interface AccountCredentials {
    /**
     * Credentials for that account.
     *
     * @throws io.finopsbot.workflows.desk.IntegrationException if the account's role cannot be assumed
     * @throws software.amazon.awssdk.core.exception.SdkException if the bot has no credentials of its own
     */
    AwsCredentials of(String account);

    /** The bot's own, for whichever account. */
    static AccountCredentials own(AwsCredentialsProvider provider) {
        return account -> provider.resolveCredentials();
    }
}
