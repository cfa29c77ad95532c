package io.finopsbot.workflows.desk;

/** What outside the ledger is an image of it. */
public enum ProjectionKind {
    /** The card in the channel. */
    CARD,
    /** The issues in the tracker. */
    CHAIN,
    /** Messages to people and in threads. */
    NOTICES,
    /** The cards of what leads propose about a model. */
    MODEL_CARD,
    /** That every request with a blocked model has the task to remove it. */
    REMOVALS,
    /** What AWS says of the registered ARN: the one image that is read rather than written. */
    CHECK,
    /** The one-time codes that people wrote on an issue: they are read rather than written. */
    CODES,
    /** Which people's Home tabs show something of the request: each of them is woken. */
    HOMES,
    /** A person's Home tab. */
    HOME
}
