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
    CLAIMED;

    /** Whether the request holds, or is about to hold, a workspace: its name is taken. */
    public boolean holdsWorkspace() {
        return this == APPROVED || this == RETURNED || this == READY_TO_CLAIM || this == CLAIMED;
    }
}
