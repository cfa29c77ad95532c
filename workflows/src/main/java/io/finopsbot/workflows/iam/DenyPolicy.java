package io.finopsbot.workflows.iam;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.spaces.Anchor;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stops the use of a suspended workspace or role, and nothing else: reading and managing it stays possible. An explicit
 * denial wins over every other policy (IAM user guide, "Policy evaluation logic"). Stopping spend on Claude Platform means
 * denying both inference and batches. On Bedrock the denial is on everything: some of the actions that use models know no
 * resource, and an ARN would not meet them.
 */
public final class DenyPolicy {
    /** What the policy is called on every role that it is put on. */
    public static final String NAME = "finops-ai-suspended";

    private static final String SID = "FinopsSuspended";
    private static final List<String> CLAUDE_PLATFORM =
            List.of("aws-external-anthropic:CreateInference", "aws-external-anthropic:CreateBatchInference");
    private static final List<String> BEDROCK = Stream.of(
                    BedrockActions.INVOKE,
                    List.of(BedrockActions.CREATE_BATCH),
                    List.of("bedrock:InvokeAgent", "bedrock:InvokeFlow", "bedrock:Retrieve"),
                    BedrockActions.USING_ANYTHING)
            .flatMap(List::stream)
            .toList();

    private DenyPolicy() {}

    /** The denial, for the role that was approved, or for any role that uses the approved workspace. */
    public static List<PolicyStatement> of(ApprovalScope scope, Anchor anchor) {
        return scope.fold(
                bedrock -> List.of(PolicyStatement.deny(SID, BEDROCK, List.of("*"))),
                claudePlatform -> List.of(PolicyStatement.deny(SID, CLAUDE_PLATFORM, List.of(anchor.value()))));
    }
}
