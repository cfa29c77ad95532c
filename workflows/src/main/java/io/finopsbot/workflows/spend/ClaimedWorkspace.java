package io.finopsbot.workflows.spend;

import java.time.LocalDate;

/**
 * A workspace that somebody has claimed, as attribution sees it.
 *
 * @param workspace the approved name, which is the tag's value
 * @param request the number of the request, such as {@code BR-1001}
 * @param unit what to call its owner
 * @param from the first day that counts, UTC
 * @param monthlyEstimate USD a month
 */
public record ClaimedWorkspace(String workspace, String request, String unit, LocalDate from, Usd monthlyEstimate) {}
