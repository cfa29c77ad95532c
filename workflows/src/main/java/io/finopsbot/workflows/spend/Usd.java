package io.finopsbot.workflows.spend;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of US dollars, exact to ten decimals (the precision that cost lines are read with).
 *
 * @param amount may be negative: credits are
 */
public record Usd(BigDecimal amount) {
    /** No money. */
    public static final Usd ZERO = new Usd(BigDecimal.ZERO);

    private static final int DECIMALS = 10;

    public Usd {
        amount = amount.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** That amount, written as a decimal number. */
    public static Usd of(String amount) {
        return new Usd(new BigDecimal(amount));
    }

    /** The sum of both. */
    public Usd plus(Usd other) {
        return new Usd(amount.add(other.amount));
    }

    /** This less the other. */
    public Usd minus(Usd other) {
        return new Usd(amount.subtract(other.amount));
    }

    /** The same value in Claude Consumption Units: 1 CCU = USD 0.01, fixed (AWS Marketplace listing). */
    public Ccu toCcu() {
        return new Ccu(amount.movePointRight(2));
    }

    /** The part of {@code whole} in percent, to one decimal; zero of nothing. */
    public BigDecimal percentOf(Usd whole) {
        if (whole.amount.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return amount.movePointRight(2).divide(whole.amount, 1, RoundingMode.HALF_UP);
    }
}
