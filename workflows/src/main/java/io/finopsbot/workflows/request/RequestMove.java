package io.finopsbot.workflows.request;

/** What can happen to a request. */
public enum RequestMove {
    /** A lead approves a model that needs a second one. */
    PROPOSE,
    APPROVE,
    /** The second lead agrees. */
    CONFIRM,
    SEND_BACK,
    DECLINE,
    EXPIRE,
    WITHDRAW,
    RETURN,
    RESUME,
    CANCEL,
    COMPLETE,
    /** The work on a workspace or role that another request holds is complete. */
    JOIN,
    CLAIM
}
