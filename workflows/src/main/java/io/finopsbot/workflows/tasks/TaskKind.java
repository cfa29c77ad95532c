package io.finopsbot.workflows.tasks;

/** What an engineer is asked to do. */
public enum TaskKind {
    /** Create the workspace with exactly the approved name and tags. */
    CREATE_WORKSPACE,
    /** Confirm the workspace and register its ARN. */
    REGISTER_ARN,
    /** Close the work: audit record, and the requester is told to claim. */
    COMPLETE;

    /** Whether it can only be done once the ARN is registered. */
    public boolean needsRegisteredArn() {
        return this != CREATE_WORKSPACE;
    }
}
