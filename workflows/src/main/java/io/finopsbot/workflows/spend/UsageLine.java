package io.finopsbot.workflows.spend;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All Claude Platform usage of one workspace tag value on one day.
 *
 * @param workspace the tag's value; null for usage without the tag
 * @param day UTC
 * @param ccu what was metered
 * @param cost unblended cost
 */
public record UsageLine(@Nullable String workspace, LocalDate day, Ccu ccu, Usd cost) {}
