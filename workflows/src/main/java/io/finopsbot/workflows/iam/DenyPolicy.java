package io.finopsbot.workflows.iam;

import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stops the use of a suspended workspace or role: everything that was approved for it is denied, by whatever request,
 * and besides what uses models if somebody else allowed it. Managing it stays possible. An explicit denial wins over every
 * other policy (IAM user guide, "Policy evaluation logic"). On Bedrock the denial is on everything: some of the actions that
 * use models know no resource, and an ARN would not meet them.
 */
public final class DenyPolicy {
    /** What the policy is called on every role that it is put on. */
    public static final String NAME = "finops-ai-suspended";

    private static final String SID = "FinopsSuspended";

    /** Stopping spend on Claude Platform means denying both inference and batches. */
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

    /** The denial for one role, for which those scopes were approved. */
    public static List<PolicyStatement> ofRole(List<BedrockScope> granted) {
        List<String> actions = with(BEDROCK, InferencePolicy.ofRole(granted));
        return List.of(PolicyStatement.deny(SID, actions, List.of("*")));
    }

    /** The denial for any role that uses the workspace, for which those scopes were approved. */
    public static List<PolicyStatement> ofWorkspace(List<ClaudePlatformScope> granted, WorkspaceArn workspace) {
        List<String> actions = with(CLAUDE_PLATFORM, InferencePolicy.ofWorkspace(granted, workspace));
        return List.of(PolicyStatement.deny(SID, actions, List.of(workspace.value())));
    }

    private static List<String> with(List<String> actions, List<PolicyStatement> policy) {
        Stream<String> allowed =
                policy.stream().filter(PolicyStatement::allows).flatMap(statement -> statement.actions().stream());
        return Stream.concat(actions.stream(), allowed).distinct().toList();
    }
}
