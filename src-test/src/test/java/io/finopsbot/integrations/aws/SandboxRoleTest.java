package io.finopsbot.integrations.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.integrations.iam.TemplatePolicies;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.iam.InferencePolicy;
import io.finopsbot.workflows.iam.PolicyDocuments;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spaces.RegistrationState;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A role that an engineer implemented in the sandbox's AWS, read and settled: as approved, or what differs. */
class SandboxRoleTest {
    private final Company company = new Company(true);
    private final BusinessRequest request =
            company.done(company.submitted(), new Approve(1, Company.role(), Priority.NORMAL), Company.LENA);
    private final String role = request.approvedScope().anchorName();
    private final PolicyDocuments policies = new TemplatePolicies(company.ledger, Words.standard());
    private final SandboxRoles sandbox = new SandboxRoles();

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aRoleWithTheGeneratedPoliciesIsImplementedAsApproved() {
        implemented(policies.inference(request));

        assertThat(settled().state()).isEqualTo(RegistrationState.REGISTERED);
    }

    @Test
    void whatThePolicyAllowsBesidesIsSaid() {
        implemented(policies.inference(request).replace("bedrock:CountTokens", "bedrock:InvokeAgent"));

        Registration settled = settled();

        assertThat(settled.state()).isEqualTo(RegistrationState.REFUSED);
        assertThat(settled.differences()).contains("bedrock:InvokeAgent");
    }

    private void implemented(String policy) {
        sandbox.console.createRole(Company.ACCOUNT, role, policies.trust(request));
        sandbox.console.putRolePolicy(Company.ACCOUNT, role, InferencePolicy.NAME, policy);
        String arn = "arn:aws:iam::%s:role/%s".formatted(Company.ACCOUNT, role);
        company.done(request, new RegisterArn(arn, "test"), Company.EMIL);
    }

    private Registration settled() {
        try (AwsParts parts = sandbox.own()) {
            parts.projection(company, true).bringUpToDate(request.number(), () -> {});
        }
        return Objects.requireNonNull(company.find(request.number()).registration());
    }
}
