package io.finopsbot.workflows.iam;

import java.util.List;

/**
 * The actions of Bedrock that a scope can mean (AWS service authorization reference, "Amazon Bedrock"). Converse and
 * ConverseStream are authorised by the two invoke actions.
 */
final class BedrockActions {
    static final List<String> INVOKE = List.of("bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream");
    static final String COUNT = "bedrock:CountTokens";
    static final String CREATE_BATCH = "bedrock:CreateModelInvocationJob";
    static final List<String> MANAGE_BATCH = List.of("bedrock:GetModelInvocationJob", "bedrock:StopModelInvocationJob");

    /** Actions that use models or agents and that AWS knows no resource for: an ARN in a policy does not meet them. */
    static final List<String> USING_ANYTHING = List.of(
            "bedrock:InvokeInlineAgent",
            "bedrock:InvokeBuilder",
            "bedrock:RetrieveAndGenerate",
            "bedrock:AgenticRetrieveStream",
            "bedrock:GenerateQuery",
            "bedrock:OptimizePrompt",
            "bedrock:Rerank");

    private BedrockActions() {}
}
