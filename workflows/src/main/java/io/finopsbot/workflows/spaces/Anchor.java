package io.finopsbot.workflows.spaces;

/** What AWS knows a workload's spend by, and what its owner claims: the ARN of a workspace or of an IAM role. */
public sealed interface Anchor permits RoleArn, WorkspaceArn {
    /** The whole ARN. */
    String value();

    /** The AWS account, twelve digits. */
    String account();
}
