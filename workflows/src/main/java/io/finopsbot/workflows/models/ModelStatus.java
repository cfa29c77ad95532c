package io.finopsbot.workflows.models;

/** Whether leads may approve a model at all. */
public enum ModelStatus {
    /** For everybody. */
    APPROVED,
    /** For some portfolios only, or with a second lead only. */
    RESTRICTED,
    /** For nobody. */
    BLOCKED
}
