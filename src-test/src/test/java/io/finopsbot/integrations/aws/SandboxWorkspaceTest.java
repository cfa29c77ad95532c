package io.finopsbot.integrations.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.fakes.Company;
import io.finopsbot.sandbox.SandboxKeys;
import io.finopsbot.sandbox.TinySandbox;
import io.finopsbot.sandbox.aws.Workspace;
import io.finopsbot.sandbox.aws.WorkspaceConsole;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.desk.WorkspaceTags;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** The sandbox's AWS checks the signature as AWS does. */
class SandboxWorkspaceTest {
    private static final SandboxKeys KEYS = SandboxKeys.standard();
    private static final AwsCredentials GOOD =
            AwsSessionCredentials.create(KEYS.awsAccessKey(), KEYS.awsSecretKey(), KEYS.awsSessionToken());

    private final Company company = new Company(true);
    private TinySandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = TinySandbox.start();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aWorkspaceThatTheEngineerMadeAsApprovedIsRegistered() {
        BusinessRequest created = company.created();
        register(created, WorkspaceTags.of(created, WorkspaceTagKey.STANDARD));

        check(created, GOOD);

        assertThat(registration(created).isRegistered()).isTrue();
    }

    @Test
    void aForgottenTagIsFound() {
        BusinessRequest created = company.created();
        register(created, Map.of(WorkspaceTagKey.STANDARD, "billing-invoice-triage"));

        check(created, GOOD);

        assertThat(registration(created).differences()).contains("The tag finops-request is missing");
    }

    @Test
    void aWrongSecretIsNoAnswerAboutTheWorkspace() {
        BusinessRequest created = company.created();
        register(created, Map.of());
        AwsCredentials wrong = AwsSessionCredentials.create(KEYS.awsAccessKey(), "wrong", KEYS.awsSessionToken());

        assertThatThrownBy(() -> check(created, wrong)).isInstanceOf(IntegrationException.class);

        assertThat(registration(created).isToBeChecked()).isTrue();
    }

    private void register(BusinessRequest request, Map<String, String> tags) {
        WorkspaceConsole console = sandbox.part(WorkspaceConsole.class);
        console.account(Company.ACCOUNT);
        Workspace workspace = console.create("billing-invoice-triage", tags, Company.REGION);
        company.done(request, new RegisterArn(workspace.arn(), "test"), Company.EMIL);
    }

    private void check(BusinessRequest request, AwsCredentials credentials) {
        try (AwsParts parts = AwsParts.of(sandbox.address() + "/aws", credentials, InstantSource.system())) {
            parts.projection(company, parts.settings.readable()).bringUpToDate(request.number(), () -> {});
        }
    }

    private Registration registration(BusinessRequest request) {
        return Objects.requireNonNull(company.find(request.number()).registration());
    }
}
