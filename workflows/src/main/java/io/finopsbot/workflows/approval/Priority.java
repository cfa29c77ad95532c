package io.finopsbot.workflows.approval;

/** How urgent the engineer's tasks are; the configuration file maps it to the tracker's own names. */
public enum Priority {
    URGENT,
    HIGH,
    NORMAL,
    LOW
}
