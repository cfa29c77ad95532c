package io.finopsbot.workflows.approval;

import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What exactly was approved. Each platform has its own dimensions. */
public sealed interface ApprovalScope permits BedrockScope, ClaudePlatformScope {
    /** The platform that the scope is of. */
    Platform platform();

    /** The approved model. */
    Model model();

    /** The approved AWS account. */
    Account account();

    /** The approved AWS region. */
    String region();

    /** What the workload's role may do. */
    IamScope iamScope();

    /** What it may do besides, action by action; empty unless the IAM scope is {@link IamScope#AGENTIC}. */
    List<String> agenticActions();

    /** The name of what the engineer makes: the workspace's or the role's. */
    String anchorName();

    /** One answer for each platform. */
    default <R> R fold(
            Function<? super BedrockScope, ? extends R> bedrock,
            Function<? super ClaudePlatformScope, ? extends R> claudePlatform) {
        return switch (platform()) {
            case BEDROCK -> bedrock.apply((BedrockScope) this);
            case CLAUDE_PLATFORM -> claudePlatform.apply((ClaudePlatformScope) this);
        };
    }

    /** The scope as Bedrock's; empty if it is of another platform. */
    default Optional<BedrockScope> bedrock() {
        return fold(Optional::of, other -> Optional.empty());
    }

    /** The scope as Claude Platform's; empty if it is of another platform. */
    default Optional<ClaudePlatformScope> claudePlatform() {
        return fold(other -> Optional.empty(), Optional::of);
    }
}
