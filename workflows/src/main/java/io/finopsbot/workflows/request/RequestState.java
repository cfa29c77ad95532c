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
    IMPLEMENTED,
    /** Its owner gives it up; waits for the engineers. */
    RETIRING,
    /** Archived or deleted; its last costs may still come in. */
    RETIRED,
    /** Two leads want it stopped; waits for the engineers. */
    SUSPENDING,
    /** Nobody can use it. */
    SUSPENDED,
    /** A lead lets it be used again; waits for the engineers. */
    RESUMING;

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
        return this == APPROVED
                || this == RETURNED
                || this == READY_TO_CLAIM
                || this == CLAIMED
                || this == IMPLEMENTED
                || this == SUSPENDED
                || isUnderWay();
    }

    /** Whether the engineers are changing what somebody holds: a returned task leaves the state as it is. */
    public boolean isUnderWay() {
        return this == RETIRING || this == SUSPENDING || this == RESUMING;
    }

    /** Whether it came to nothing: it holds no name and no ARN. */
    public boolean isOver() {
        return this == DECLINED || this == EXPIRED || this == WITHDRAWN || this == CANCELLED;
    }
}
