package io.finopsbot.workflows.tasks;

/** Where a task stands. */
public enum TaskState {
    BLOCKED,
    READY,
    IN_PROGRESS,
    DONE,
    RETURNED,
    CANCELLED;

    /** Whether there is still something to do. */
    public boolean isOpen() {
        return this != DONE && this != CANCELLED;
    }

    /** Whether somebody can work on it now. */
    public boolean isWorkable() {
        return this == READY || this == IN_PROGRESS;
    }
}
