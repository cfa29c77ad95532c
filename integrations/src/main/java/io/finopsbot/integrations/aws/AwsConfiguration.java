package io.finopsbot.integrations.aws;

import io.finopsbot.workflows.desk.AwsAccess;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.iam.PolicyDocuments;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.sts.StsClient;

/** The beans that read AWS. */
@Configuration(proxyBeanMethods = false)
public class AwsConfiguration {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    @Bean
    AwsSettings awsSettings(Environment environment) {
        return AwsSettings.of(text(environment, AwsSettings.ENDPOINT), text(environment, AwsSettings.CHECK))
                .as(text(environment, AwsSettings.ROLE), text(environment, AwsSettings.EXTERNAL_ID));
    }

    @Bean
    AwsAccess awsAccess(AwsSettings settings) {
        return new AwsAccess(settings.readable());
    }

    @Bean
    SdkHttpClient awsHttpClient() {
        return UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECT)
                .socketTimeout(ANSWER)
                .build();
    }

    /** Asks for credentials when something is signed, not before: an installation that does not read AWS needs none. */
    @Bean
    AwsCredentialsProvider awsCredentials() {
        return DefaultCredentialsProvider.builder().build();
    }

    @Bean
    AwsClients awsClients(
            AwsSettings settings, SdkHttpClient http, AwsCredentialsProvider credentials, InstantSource clock) {
        return new AwsClients(settings, http, credentials, clock);
    }

    /** Made when first asked: it takes a while, and an installation that does not read AWS has no use for it. */
    @Bean
    @Lazy
    StsClient awsSts(AwsClients clients) {
        return clients.sts();
    }

    @Bean
    @Lazy
    IamClient awsIam(AwsClients clients) {
        return clients.iam();
    }

    @Bean
    AccountCredentials accountCredentials(
            AwsSettings settings, AwsCredentialsProvider own, @Lazy StsClient sts, InstantSource clock) {
        ReaderRole role = settings.role();
        return role == null ? AccountCredentials.own(own) : new AssumedRoles(sts, role, clock);
    }

    @Bean
    CallerAccount callerAccount(@Lazy StsClient sts, AccountCredentials credentials) {
        return new CallerAccount(sts, credentials);
    }

    @Bean
    WorkspaceReader workspaceReader(
            AwsSettings settings,
            SdkHttpClient http,
            AccountCredentials credentials,
            CallerAccount caller,
            InstantSource clock) {
        return new WorkspaceReader(settings, http, new RequestSigning(credentials, clock), caller);
    }

    @Bean
    RoleReader roleReader(@Lazy IamClient iam, AccountCredentials credentials, CallerAccount caller) {
        return new RoleReader(iam, credentials, caller);
    }

    @Bean
    CheckProjection checkProjection(
            RequestLedger ledger,
            RequestDesk desk,
            AwsAccess access,
            WorkspaceReader reader,
            WorkspaceTagKey workspaceTag,
            RoleReader roles,
            PolicyDocuments policies) {
        return new CheckProjection(
                ledger, desk, access, reader, new WorkspaceComparison(workspaceTag), roles, policies);
    }

    private static Optional<String> text(Environment environment, String name) {
        return Optional.ofNullable(environment.getProperty(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
