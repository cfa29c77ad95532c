package io.finopsbot.workflows.request;

import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;

/**
 * What the workload is worth.
 *
 * @param annualBaseline what the process costs (cost saving) or brings (revenue driving) a year today, USD
 * @param targetPercent by how much it is to change, above 0 and at most 1,000
 */
public record BusinessCase(ValueType valueType, Usd annualBaseline, BigDecimal targetPercent) {
    private static final BigDecimal HIGHEST_TARGET = BigDecimal.valueOf(1_000);

    /** Which kind of worth. */
    public enum ValueType {
        COST_SAVING,
        REVENUE_DRIVING
    }

    public BusinessCase {
        if (annualBaseline.amount().signum() <= 0) {
            throw new IllegalArgumentException("A baseline is more than nothing: " + annualBaseline);
        }
        if (targetPercent.signum() <= 0 || targetPercent.compareTo(HIGHEST_TARGET) > 0) {
            throw new IllegalArgumentException("A target is above 0 and at most 1,000 percent: " + targetPercent);
        }
    }

    /** The declared annual opportunity: baseline times target. */
    public Usd declaredOpportunity() {
        return new Usd(annualBaseline.amount().multiply(targetPercent.movePointLeft(2)));
    }
}
