package io.finopsbot.workflows.tasks;

/** What an engineer is asked to do. */
public enum TaskKind {
    /** Create the workspace with exactly the approved name and tags. */
    CREATE_WORKSPACE,
    /** Confirm the workspace and register its ARN. */
    REGISTER_ARN,
    /** Close the work: audit record, and the requester is told to claim. */
    COMPLETE,
    /** On Bedrock: verify model access, create the role, apply its policy, register its ARN. */
    IMPLEMENT_ROLE,
    /** Check and update the policy of a workspace or role that somebody has claimed. */
    UPDATE_POLICY,
    /** Take away again what lets a workload use a model that was blocked since. */
    REMOVE_MODEL,
    /** Archive a workspace that its owner gave up. */
    ARCHIVE_WORKSPACE,
    /** Delete a role that its owner gave up. */
    DELETE_ROLE,
    /** Urgent: deny all inference to what two leads have suspended. */
    APPLY_DENY,
    /** Take that denial back. */
    REMOVE_DENY;

    /** Whether it changes what somebody holds already, rather than what was just approved. */
    public boolean changesClaimed() {
        return this == ARCHIVE_WORKSPACE || this == DELETE_ROLE || this == APPLY_DENY || this == REMOVE_DENY;
    }

    /** Whether it is in this task that the engineer registers the ARN. */
    public boolean registersArn() {
        return this == REGISTER_ARN || this == IMPLEMENT_ROLE || this == UPDATE_POLICY;
    }

    /** Whether it can only be done once the ARN is registered. */
    public boolean needsRegisteredArn() {
        return switch (this) {
            case CREATE_WORKSPACE, REMOVE_MODEL, ARCHIVE_WORKSPACE, DELETE_ROLE, APPLY_DENY, REMOVE_DENY -> false;
            case REGISTER_ARN, COMPLETE, IMPLEMENT_ROLE, UPDATE_POLICY -> true;
        };
    }
}
