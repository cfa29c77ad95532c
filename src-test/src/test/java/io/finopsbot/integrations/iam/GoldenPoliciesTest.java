package io.finopsbot.integrations.iam;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Golden;
import io.finopsbot.fakes.InMemoryRequestLedger;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.iam.DenyPolicy;
import io.finopsbot.workflows.iam.InferencePolicy;
import io.finopsbot.workflows.iam.PolicyRules;
import io.finopsbot.workflows.iam.PolicyStatement;
import io.finopsbot.workflows.iam.TrustPolicy;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.WorkloadRuntime;
import io.finopsbot.workflows.spaces.RoleName;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The policies that are generated, as they stand in golden files; what was generated last is in {@code target/iam}. */
class GoldenPoliciesTest {
    private static final Model HAIKU =
            new Model(Platform.BEDROCK, "Anthropic", "Claude Haiku 4.5", "anthropic.claude-haiku-4-5-20251001-v1:0");
    private static final InferenceProfile US = new InferenceProfile(
            "us.anthropic.claude-haiku-4-5-20251001-v1:0",
            List.of("us-east-1", "us-west-2"),
            List.of("us-east-1", "us-east-2", "us-west-2"));
    private static final InferenceProfile GLOBAL = new InferenceProfile(
            "global.anthropic.claude-haiku-4-5-20251001-v1:0", List.of("us-east-1"), List.of("us-east-1", "eu-west-1"));
    private static final Account ACCOUNT = new Account("123456789012", "Payments production");

    private static final WorkspaceArn WORKSPACE =
            new WorkspaceArn("arn:aws:aws-external-anthropic:us-east-1:123456789012:workspace/wrkspc_01AbCd");

    private final TemplatePolicies policies = new TemplatePolicies(new InMemoryRequestLedger(), Words.standard());

    static Stream<Arguments> scopes() {
        return Stream.of(
                Arguments.of("inference", List.of(scope(IamScope.INFERENCE, null))),
                Arguments.of("inference-by-profile", List.of(scope(IamScope.INFERENCE, US))),
                Arguments.of("inference-by-global-profile", List.of(scope(IamScope.INFERENCE, GLOBAL))),
                Arguments.of("batch", List.of(scope(IamScope.INFERENCE_AND_BATCH, null))),
                Arguments.of("batch-by-profile", List.of(scope(IamScope.INFERENCE_AND_BATCH, US))),
                Arguments.of(
                        "agentic", List.of(scope(IamScope.AGENTIC, null, "bedrock:InvokeAgent", "bedrock:Retrieve"))),
                Arguments.of(
                        "agentic-by-profile",
                        List.of(scope(
                                IamScope.AGENTIC, US, "bedrock:InvokeAgent", "bedrock-agentcore:InvokeAgentRuntime"))),
                Arguments.of("two-scopes", List.of(scope(IamScope.INFERENCE, US), scope(IamScope.INFERENCE, null))));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void aRoleIsAllowedWhatWasApprovedAndNothingElseInBedrock(String name, List<BedrockScope> granted)
            throws IOException {
        List<PolicyStatement> statements = InferencePolicy.ofRole(granted);

        String document = policies.document(statements);

        assertThat(PolicyRules.problem(statements)).isEmpty();
        assertThat(PolicyRules.problem(document)).isEmpty();
        Golden.assertSame("iam/role-" + name + ".json", document);
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void aSuspendedRoleIsDeniedAllThatItWasAllowed(String name, List<BedrockScope> granted) throws IOException {
        List<PolicyStatement> statements = DenyPolicy.ofRole(granted);

        assertThat(statements.get(0).actions()).containsAll(allowed(InferencePolicy.ofRole(granted)));
        assertThat(PolicyRules.problem(statements)).isEmpty();
        Golden.assertSame("iam/deny-role-" + name + ".json", policies.document(statements));
    }

    @ParameterizedTest
    @EnumSource(WorkloadRuntime.class)
    void aRoleTrustsItsRuntimeAlone(WorkloadRuntime runtime) throws IOException {
        String document = policies.document(TrustPolicy.of(runtime, ACCOUNT, "us-east-1"));

        assertThat(PolicyRules.problem(document)).isEmpty();
        Golden.assertSame("iam/trust-" + runtime.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json", document);
    }

    @ParameterizedTest
    @EnumSource(IamScope.class)
    void aWorkspacesPolicyNamesThatWorkspaceAlone(IamScope scope) throws IOException {
        List<PolicyStatement> statements = InferencePolicy.ofWorkspace(List.of(workspace(scope)), WORKSPACE);

        assertThat(PolicyRules.problem(statements)).isEmpty();
        Golden.assertSame(
                "iam/workspace-" + scope.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json",
                policies.document(statements));
    }

    @ParameterizedTest
    @EnumSource(IamScope.class)
    void aSuspendedWorkspaceIsDeniedToWhoWasAllowedIt(IamScope scope) throws IOException {
        List<ClaudePlatformScope> granted = List.of(workspace(scope));
        List<PolicyStatement> statements = DenyPolicy.ofWorkspace(granted, WORKSPACE);

        assertThat(statements.get(0).actions())
                .contains("aws-external-anthropic:CreateInference", "aws-external-anthropic:CreateBatchInference")
                .containsAll(allowed(InferencePolicy.ofWorkspace(granted, WORKSPACE)));
        assertThat(PolicyRules.problem(statements)).isEmpty();
        Golden.assertSame(
                "iam/deny-workspace-" + scope.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json",
                policies.document(statements));
    }

    private static Set<String> allowed(List<PolicyStatement> statements) {
        return statements.stream()
                .filter(PolicyStatement::allows)
                .flatMap(statement -> statement.actions().stream())
                .collect(Collectors.toSet());
    }

    private static ClaudePlatformScope workspace(IamScope scope) {
        List<String> actions = scope == IamScope.AGENTIC ? List.of("aws-external-anthropic:CreateSkill") : List.of();
        return new ClaudePlatformScope(
                new Model(Platform.CLAUDE_PLATFORM, "Anthropic", "Claude Haiku 4.5", "claude-haiku-4-5"),
                ACCOUNT,
                "us-east-1",
                scope,
                actions,
                new WorkspaceName("invoices"));
    }

    private static BedrockScope scope(IamScope scope, @Nullable InferenceProfile profile, String... actions) {
        return new BedrockScope(
                HAIKU,
                ACCOUNT,
                "us-east-1",
                scope,
                List.of(actions),
                profile,
                new RoleName("finops-ai-invoice-triage-br-1001"));
    }
}
