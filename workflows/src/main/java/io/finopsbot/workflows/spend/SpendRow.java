package io.finopsbot.workflows.spend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer.
 *
 * @param values one a dimension that was asked for, in that order; null where the lines have none
 * @param units what was metered, in whatever the lines' unit is
 * @param unblended unblended cost (FOCUS: BilledCost)
 * @param net net unblended cost, after discounts (FOCUS: EffectiveCost); the unblended cost where the export has none
 * @param lines how many lines of the export it is the sum of
 */
public record SpendRow(List<@Nullable String> values, BigDecimal units, Usd unblended, Usd net, long lines) {
    public SpendRow {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
