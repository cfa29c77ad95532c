package io.finopsbot.workflows.request;

/** What can happen to a request. */
public enum RequestMove {
    APPROVE,
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
