package io.finopsbot.workflows.spend;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The time for which somebody held a workspace, as attribution sees it. A workspace can have several, one after the other.
 *
 * @param workspace the approved name, which is the tag's value
 * @param request the number of the request, such as {@code BR-1001}
 * @param unit what to call its owner
 * @param from the first day that counts, UTC
 * @param until the last day that counts, UTC; null as long as it is held
 * @param monthlyEstimate USD a month
 */
public record ClaimedWorkspace(
        String workspace,
        String request,
        String unit,
        LocalDate from,
        @Nullable LocalDate until,
        Usd monthlyEstimate) {
    boolean countsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether a day of that month counts, perhaps. */
    boolean reaches(YearMonth month) {
        return until == null || !(until.isBefore(month.atDay(1)) || until.isBefore(from));
    }
}
