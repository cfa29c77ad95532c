package io.finopsbot.workflows.request;

/** Where a request stands. */
public enum RequestState {
    /** Waits for a lead. */
    SUBMITTED,
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

    /** Whether the approved scope counts, or is about to: a workspace's name is taken by it. */
    public boolean isLive() {
        return this == APPROVED || this == RETURNED || this == READY_TO_CLAIM || this == CLAIMED || this == IMPLEMENTED;
    }
}
