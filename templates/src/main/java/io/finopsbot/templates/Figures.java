package io.finopsbot.templates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How amounts are written. */
public final class Figures {
    private Figures() {}

    /** US dollars to the cent, rounded half up: {@code USD 1,234.50}. */
    public static String usd(BigDecimal amount) {
        return "USD " + format("#,##0.00", amount);
    }

    /** US dollars to the last digit that is there, at least to the cent, so that sums can be checked. */
    public static String exactUsd(BigDecimal amount) {
        return "USD " + format("#,##0.00########", amount);
    }

    /** Claude Consumption Units, rounded half up to two decimals, which are left out when they are zero. */
    public static String ccu(BigDecimal units) {
        return format("#,##0.##", units) + " CCU";
    }

    /** A number as people write it, without zeros at its end. */
    public static String plain(BigDecimal number) {
        return format("#,##0.##########", number);
    }

    private static String format(String pattern, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
