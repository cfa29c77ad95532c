package io.finopsbot.workflows.request;

/** What can happen to a request. */
public enum RequestMove {
    /** The estimate is above what needs the portfolio's owner. */
    ASK_OWNER,
    /** The owner approves the estimate, or it needs no owner any more. */
    ACCEPT_ESTIMATE,
    /** A lead asks the requester something. */
    ASK,
    ANSWER,
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
    /** A lead decides on another scope for what was returned. */
    CHANGE_SCOPE,
    COMPLETE,
    /** The work on a workspace or role that another request holds is complete. */
    JOIN,
    CLAIM,
    /** Its owner gives the claim back. */
    RELEASE,
    /** Its owner gives the workspace or role up for good. */
    RETIRE,
    /** A second lead confirms that it is to be stopped. */
    SUSPEND,
    /** A lead lets it be used again. */
    LIFT,
    /** The engineers have done what was wanted of a claimed workspace or role. */
    SETTLE,
    /** What was wanted of it, or the other scope that was proposed, is given up: it stays as it was. */
    KEEP,
    /** The workspace or role that its scope was added to is retired. */
    RETIRE_WITH
}
