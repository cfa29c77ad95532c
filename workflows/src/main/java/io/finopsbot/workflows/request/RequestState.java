package io.finopsbot.workflows.request;

/** Where a request stands. */
public enum RequestState {
    /** Waits for the portfolio's owner to approve the size of the estimate. */
    AWAITING_OWNER,
    /** Waits for a lead. */
    SUBMITTED,
    /** A lead asked something; waits for the requester. */
    INFORMATION_WANTED,
    /** A lead has approved, with a scope; the model needs a second lead, who has not confirmed yet. */
    PROPOSED,
    DECLINED,
    EXPIRED,
    WITHDRAWN,
    /** Waits for the engineers. */
    APPROVED,
    /** An engineer cannot do a task; waits for the lead. */
    RETURNED,
    CANCELLED,
    /** Waits for its owner's claim. */
    READY_TO_CLAIM,
    CLAIMED,
    /** Its scope was added to a workspace or role that another request holds. */
    IMPLEMENTED;

    /** Whether it still waits for a decision, and expires without one. */
    public boolean isUndecided() {
        return this == AWAITING_OWNER || this == SUBMITTED || this == INFORMATION_WANTED || this == PROPOSED;
    }

    /** Whether the scope counts, or is about to: a workspace's name is taken by it. */
    public boolean isLive() {
        return this == PROPOSED || isGranted();
    }

    /** Whether the scope is approved, and still is. */
    public boolean isGranted() {
        return this == APPROVED || this == RETURNED || this == READY_TO_CLAIM || this == CLAIMED || this == IMPLEMENTED;
    }
}
