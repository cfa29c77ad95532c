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

    private BedrockActions() {}
}
