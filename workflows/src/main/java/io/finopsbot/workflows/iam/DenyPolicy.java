package io.finopsbot.workflows.iam;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.spaces.Anchor;
import java.util.List;
import java.util.Map;

/**
 * What stops the use of a suspended workspace or role, and nothing else: reading and managing it stays possible. An explicit
 * denial wins over every other policy (IAM user guide, "Policy evaluation logic"). Stopping spend on Claude Platform means
 * denying both inference and batches.
 */
public final class DenyPolicy {
    /** What the policy is called on every role that it is put on. */
    public static final String NAME = "finops-ai-suspended";

    private static final String SID = "FinopsSuspended";
    private static final List<String> CLAUDE_PLATFORM =
            List.of("aws-external-anthropic:CreateInference", "aws-external-anthropic:CreateBatchInference");
    private static final List<String> BEDROCK = List.of(
            "bedrock:InvokeModel",
            "bedrock:InvokeModelWithResponseStream",
            "bedrock:CreateModelInvocationJob",
            "bedrock:InvokeAgent",
            "bedrock:InvokeInlineAgent",
            "bedrock:InvokeFlow",
            "bedrock:Retrieve",
            "bedrock:RetrieveAndGenerate");

    private DenyPolicy() {}

    /** The denial, for the role that was approved, or for any role that uses the approved workspace. */
    public static List<PolicyStatement> of(ApprovalScope scope, Anchor anchor) {
        return scope.fold(
                bedrock -> List.of(deny(BEDROCK, "arn:" + Partition.of(bedrock.region()) + ":bedrock:*:*:*")),
                claudePlatform -> List.of(deny(CLAUDE_PLATFORM, anchor.value())));
    }

    private static PolicyStatement deny(List<String> actions, String resource) {
        return new PolicyStatement(SID, false, null, actions, false, List.of(resource), Map.of());
    }
}
