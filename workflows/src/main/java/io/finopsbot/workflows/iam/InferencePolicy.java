package io.finopsbot.workflows.iam;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a workload's role is allowed. */
public final class InferencePolicy {
    /** What the policy of a role is called: there is one a role, and it holds all that was approved for it. */
    public static final String NAME = "finops-ai-inference";

    private static final List<String> CLAUDE_PLATFORM =
            List.of("CreateInference", "CountTokens", "GetModel", "ListModels", "GetWorkspace");
    private static final String CLAUDE_PLATFORM_SERVICE = "aws-external-anthropic:";

    private InferencePolicy() {}

    /**
     * What the scopes that were approved for one role on Bedrock allow, and that all else in Bedrock is denied to it, also
     * if somebody attaches another policy: agentic and wildcard actions are denied unless a lead listed them. Those that AWS
     * knows no resource for cannot be listed, and are denied by name.
     */
    public static List<PolicyStatement> ofRole(List<BedrockScope> granted) {
        List<PolicyStatement> statements = new ArrayList<>();
        for (int index = 0; index < granted.size(); index++) {
            statements.addAll(new BedrockStatements(granted.get(index), index + 1).allowed());
        }
        Set<String> allowed = new TreeSet<>();
        statements.forEach(statement -> allowed.addAll(statement.actions()));
        String partition = Partition.of(granted.get(0).region());
        statements.add(PolicyStatement.denyAllBut(
                "NothingElse",
                List.copyOf(allowed),
                List.of("arn:" + partition + ":bedrock:*:*:*", "arn:" + partition + ":bedrock-agentcore:*:*:*")));
        statements.add(PolicyStatement.deny("NothingUnnamed", BedrockActions.USING_ANYTHING, List.of("*")));
        return statements;
    }

    /**
     * What IAM would not take about a role's policy if one more scope were approved for it, as the end of a sentence; the
     * denial with which it can be suspended has to fit beside it. Empty if nothing, and on Claude Platform, where the policy is somebody else's.
     */
    public static Optional<String> problem(List<ApprovalScope> granted, ApprovalScope more) {
        List<BedrockScope> all = Stream.concat(granted.stream(), Stream.of(more))
                .flatMap(scope -> scope.bedrock().stream())
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<PolicyStatement> policy = ofRole(all);
        return PolicyRules.problem(policy).or(() -> PolicyRules.problemBeside(policy, DenyPolicy.ofRole(all)));
    }

    /**
     * What a role needs on a workspace of Claude Platform. The actions are those of AWS's service authorization reference
     * for {@code aws-external-anthropic}; each can be scoped to the workspace's ARN, none to a model.
     */
    public static List<PolicyStatement> ofWorkspace(List<ClaudePlatformScope> granted, WorkspaceArn workspace) {
        Set<String> actions = new LinkedHashSet<>();
        CLAUDE_PLATFORM.forEach(action -> actions.add(CLAUDE_PLATFORM_SERVICE + action));
        for (ClaudePlatformScope scope : granted) {
            if (scope.iamScope().includes(IamScope.INFERENCE_AND_BATCH)) {
                actions.add(CLAUDE_PLATFORM_SERVICE + "CreateBatchInference");
            }
            actions.addAll(scope.agenticActions());
        }
        return List.of(PolicyStatement.allow("FinopsWorkspaceOnly", List.copyOf(actions), List.of(workspace.value())));
    }
}
