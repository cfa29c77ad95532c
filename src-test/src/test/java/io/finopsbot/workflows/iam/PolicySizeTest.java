package io.finopsbot.workflows.iam;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.InMemoryRequestLedger;
import io.finopsbot.integrations.iam.TemplatePolicies;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.WorkloadRuntime;
import io.finopsbot.workflows.spaces.RoleName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How long a policy will be is known before it is written. */
class PolicySizeTest {
    private static final Account ACCOUNT = new Account("123456789012", "any");
    private static final InferenceProfile EU = new InferenceProfile(
            "eu.amazon.nova-lite-v1:0", List.of("eu-central-1"), List.of("eu-central-1", "eu-north-1", "eu-west-3"));

    private final TemplatePolicies policies = new TemplatePolicies(new InMemoryRequestLedger(), Words.standard());

    static Stream<List<PolicyStatement>> policies() {
        return Stream.of(
                InferencePolicy.ofRole(List.of(scope(IamScope.INFERENCE, null))),
                InferencePolicy.ofRole(List.of(scope(IamScope.INFERENCE, EU))),
                InferencePolicy.ofRole(List.of(scope(IamScope.INFERENCE_AND_BATCH, EU))),
                InferencePolicy.ofRole(
                        List.of(scope(IamScope.INFERENCE, null), scope(IamScope.AGENTIC, EU, "bedrock:InvokeAgent"))),
                TrustPolicy.of(WorkloadRuntime.EC2, ACCOUNT, "eu-central-1"),
                TrustPolicy.of(WorkloadRuntime.SAGEMAKER, ACCOUNT, "eu-central-1"));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void itIsWhatIamWillCount(List<PolicyStatement> statements) {
        long written = policies.document(statements)
                .chars()
                .filter(character -> !Character.isWhitespace(character))
                .count();

        assertThat(PolicySize.of(statements)).isEqualTo(written);
    }

    @Test
    void whatIamWouldNotTakeIsSaidBeforeItIsWritten() {
        List<BedrockScope> many = IntStream.range(0, 40)
                .mapToObj(number -> scope(IamScope.INFERENCE, EU))
                .toList();

        assertThat(PolicyRules.problem(InferencePolicy.ofRole(many)))
                .hasValueSatisfying(wrong -> assertThat(wrong).matches("has \\d{5} characters, and IAM takes 10240"));
    }

    @Test
    void thereIsRoomForTheDenialBesideEveryPolicyThatIsApproved() {
        List<ApprovalScope> granted = new ArrayList<>(List.of(scope(IamScope.INFERENCE, null)));
        while (InferencePolicy.problem(granted, scope(IamScope.INFERENCE, null)).isEmpty()) {
            granted.add(scope(IamScope.INFERENCE, null));
        }

        assertThat(PolicyRules.problem(InferencePolicy.ofRole(
                        Collections.nCopies(granted.size() + 1, scope(IamScope.INFERENCE, null)))))
                .isEmpty();
        assertThat(InferencePolicy.problem(granted, scope(IamScope.INFERENCE, null)))
                .hasValueSatisfying(wrong -> assertThat(wrong).contains("together with the one that could suspend it"));
    }

    private static BedrockScope scope(IamScope scope, @Nullable InferenceProfile profile, String... actions) {
        return new BedrockScope(
                new Model(Platform.BEDROCK, "Amazon", "Nova Lite", "amazon.nova-lite-v1:0"),
                ACCOUNT,
                "eu-central-1",
                scope,
                List.of(actions),
                profile,
                new RoleName("finops-ai-invoice-triage-br-1001"));
    }
}
