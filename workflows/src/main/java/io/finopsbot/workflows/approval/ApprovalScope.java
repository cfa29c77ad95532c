package io.finopsbot.workflows.approval;

/** What exactly was approved. Each platform has its own dimensions. */
public sealed interface ApprovalScope permits ClaudePlatformScope {
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
}
