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
    CLAIM
}
