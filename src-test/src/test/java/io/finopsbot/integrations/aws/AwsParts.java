package io.finopsbot.integrations.aws;

import io.finopsbot.fakes.Company;
import io.finopsbot.integrations.iam.TemplatePolicies;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.AwsAccess;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.mock.env.MockEnvironment;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sts.StsClient;

/** What reads AWS, put together as the bot does, with credentials of the test's own. */
final class AwsParts implements AutoCloseable {
    /** Long enough for a busy machine. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    final AwsSettings settings;
    final AccountCredentials credentials;
    private final AwsConfiguration configuration = new AwsConfiguration();
    private final SdkHttpClient http;
    private final InstantSource clock;
    private final AwsClients clients;
    private final StsClient sts;

    private AwsParts(AwsSettings settings, AwsCredentials own, InstantSource clock, Duration patience) {
        this.settings = settings;
        this.clock = clock;
        this.http = UrlConnectionHttpClient.builder()
                .connectionTimeout(PATIENCE)
                .socketTimeout(patience)
                .build();
        StaticCredentialsProvider provider = StaticCredentialsProvider.create(own);
        this.clients = configuration.awsClients(settings, http, provider, clock);
        this.sts = clients.sts();
        this.credentials = configuration.accountCredentials(settings, provider, sts, clock);
    }

    /** Reads with the bot's own credentials. */
    static AwsParts of(String endpoint, AwsCredentials own, InstantSource clock) {
        return of(endpoint, own, clock, PATIENCE);
    }

    static AwsParts of(String endpoint, AwsCredentials own, InstantSource clock, Duration patience) {
        return new AwsParts(AwsSettings.of(Optional.of(endpoint), Optional.empty()), own, clock, patience);
    }

    /** Reads with the credentials of a role. */
    static AwsParts assuming(String role, String externalId, String endpoint, AwsCredentials own, InstantSource clock) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("FINOPS_AWS_ENDPOINT", endpoint)
                .withProperty("FINOPS_AWS_ROLE", role)
                .withProperty("FINOPS_AWS_EXTERNAL_ID", externalId);
        return new AwsParts(new AwsConfiguration().awsSettings(environment), own, clock, PATIENCE);
    }

    WorkspaceReader workspaces() {
        return configuration.workspaceReader(
                settings, http, credentials, configuration.callerAccount(sts, credentials), clock);
    }

    RoleReader roles() {
        return configuration.roleReader(clients.iam(), credentials, configuration.callerAccount(sts, credentials));
    }

    CheckProjection projection(Company company, boolean readable) {
        return new CheckProjection(
                company.ledger,
                company.desk,
                new AwsAccess(readable),
                workspaces(),
                new WorkspaceComparison(new WorkspaceTagKey(WorkspaceTagKey.STANDARD)),
                roles(),
                new TemplatePolicies(company.ledger, Words.standard()));
    }

    @Override
    public void close() {
        http.close();
    }
}
