package io.finopsbot.workflows.approval;

import java.util.ArrayList;
import java.util.List;

/**
 * What a workload's role is allowed on its workspace. The actions are those of AWS's service authorization reference for
 * {@code aws-external-anthropic}; each can be scoped to the workspace's ARN.
 */
public final class InferencePolicy {
    private static final String SERVICE = "aws-external-anthropic:";

    private InferencePolicy() {}

    /** The actions of that IAM scope. */
    public static List<String> actions(IamScope scope) {
        List<String> actions =
                new ArrayList<>(List.of("CreateInference", "CountTokens", "GetModel", "ListModels", "GetWorkspace"));
        if (scope.includes(IamScope.INFERENCE_AND_BATCH)) {
            actions.add("CreateBatchInference");
        }
        return actions.stream().map(SERVICE::concat).toList();
    }
}
