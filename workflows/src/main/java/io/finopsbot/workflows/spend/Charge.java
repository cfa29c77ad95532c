package io.finopsbot.workflows.spend;

/**
 * What Claude Platform costs besides usage: tax, credits, refunds, fees. Named, and kept apart.
 *
 * @param lineItemType as the export says it, such as {@code Tax}
 * @param cost unblended cost; negative for credits
 */
public record Charge(String lineItemType, Usd cost) {}
