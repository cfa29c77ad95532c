package io.finopsbot.workflows.spend;

/** What spend is told apart by. Each value is a text, as said here; absent where a line has none. */
public enum Dimension {
    /** The UTC day, such as {@code 2026-05-01}. */
    DAY,
    /** A {@link CostClass}. */
    CLASS,
    /** A {@link io.finopsbot.workflows.models.Platform}, by its id; absent for what is not AI or not classified. */
    PLATFORM,
    /** CUR's line item type, such as {@code Usage} or {@code Tax}. */
    LINE_TYPE,
    /** The AWS account that used it, twelve digits. */
    ACCOUNT,
    /** The AWS region. */
    REGION,
    /** Whose it is: a {@link CostKey}; absent where a line names neither a workspace nor a principal. */
    KEY,
    /** The workspace id that the line's resource has, whatever its tag says. */
    WORKSPACE_ID,
    /** The IAM principal without its session. Of Claude Platform it is evidence, and never attributed. */
    PRINCIPAL,
    /** The value of one IAM principal tag: the question says which. */
    PRINCIPAL_TAG,
    /** The model, as the export names it; absent where it names none. */
    MODEL,
    /** {@code CACHE_READ, CACHE_WRITE, BATCH, INPUT, OUTPUT}; absent where the usage type says none of these. */
    TOKEN_TYPE,
    /** The name of the product that AWS billed. */
    PRODUCT,
    /** What its units are. */
    UNIT
}
