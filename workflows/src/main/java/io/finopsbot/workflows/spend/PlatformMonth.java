package io.finopsbot.workflows.spend;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * Claude Platform in one billing period of the export.
 *
 * @param usage one line a workspace tag value and day
 * @param charges one a kind
 * @param unclassified unblended cost of rows that look like Anthropic spend but that no matcher knows
 * @param dataUntil the end of the last hour that the export holds any usage of, UTC
 * @param deliveredAt when the export was delivered, UTC
 */
public record PlatformMonth(
        YearMonth month,
        List<UsageLine> usage,
        List<Charge> charges,
        Usd unclassified,
        Instant dataUntil,
        Instant deliveredAt) {
    public PlatformMonth {
        usage = List.copyOf(usage);
        charges = List.copyOf(charges);
    }

    /** Unblended cost of all usage rows. */
    public Usd total() {
        return usage.stream().map(UsageLine::cost).reduce(Usd.ZERO, Usd::plus);
    }
}
