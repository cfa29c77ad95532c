package io.finopsbot.workflows.spend;

/** What a line of the export is. Every line is exactly one of these. */
public enum CostClass {
    /** Usage of Bedrock or Claude Platform. */
    USAGE,
    /** Tax, credit, refund, fee or discount of Bedrock or Claude Platform; which one is its line type. */
    CHARGE,
    /** It looks like Anthropic's, but nothing that the bot knows says what it is. */
    UNCLASSIFIED,
    /** No AI that the bot governs. */
    OTHER
}
