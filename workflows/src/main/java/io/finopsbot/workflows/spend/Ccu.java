package io.finopsbot.workflows.spend;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Claude Consumption Units, what Claude Platform on AWS bills in. 1 CCU = USD 0.01.
 *
 * @param units exact to eight decimals, as {@link Usd} is to ten
 */
public record Ccu(BigDecimal units) {
    private static final int DECIMALS = 8;

    public Ccu {
        units = units.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
