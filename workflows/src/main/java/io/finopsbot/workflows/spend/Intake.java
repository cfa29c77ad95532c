package io.finopsbot.workflows.spend;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A delivery of the export that was taken in whole.
 *
 * @param deliveredAt when AWS had delivered all of it, UTC
 * @param files of how many files
 * @param lines how many lines they have, of that month
 * @param unblended unblended cost of all lines
 * @param net net unblended cost of all lines; the unblended cost where the export has none
 */
public record Intake(YearMonth month, Instant deliveredAt, int files, long lines, Usd unblended, Usd net) {}
