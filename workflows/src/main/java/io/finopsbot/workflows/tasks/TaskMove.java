package io.finopsbot.workflows.tasks;

/** What can happen to a task. */
public enum TaskMove {
    /** The one before it is done. */
    UNBLOCK,
    START,
    /** Back from in progress to ready. */
    STOP,
    FINISH,
    /** It cannot be done as asked. */
    RETURN,
    /** A lead says: try again. */
    RESUME,
    CANCEL,
    /** Out of a finished state; never possible. */
    REOPEN;

    /** The move by which somebody tries to bring a task from one state into another. */
    public static TaskMove towards(TaskState from, TaskState wanted) {
        if (!from.isOpen()) {
            return REOPEN;
        }
        return switch (wanted) {
            case DONE -> FINISH;
            case IN_PROGRESS -> START;
            case RETURNED, CANCELLED -> RETURN;
            case READY, BLOCKED -> from == TaskState.RETURNED ? RESUME : STOP;
        };
    }
}
