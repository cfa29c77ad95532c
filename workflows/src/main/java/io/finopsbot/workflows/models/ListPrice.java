package io.finopsbot.workflows.models;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a vendor asks of everybody, before any discount.
 *
 * @param regions where it holds; empty if it holds everywhere
 * @param perMillion USD a million tokens, by what they are billed as; what is not known is left out
 */
public record ListPrice(List<String> regions, Map<TokenType, BigDecimal> perMillion, Provenance provenance) {
    private static final String AMOUNT = "\\d{1,6}(\\.\\d{1,6})?";
    private static final int MILLION = 6;
    private static final int CENTS = 2;

    public ListPrice {
        regions = List.copyOf(regions);
        perMillion = Map.copyOf(perMillion);
        if (perMillion.isEmpty()) {
            throw new IllegalArgumentException("A list price without a price");
        }
        if (perMillion.values().stream().anyMatch(price -> price.signum() < 0)) {
            throw new IllegalArgumentException("A price below nothing: " + perMillion);
        }
    }

    /** The amount that was written; empty if it is none in USD a million tokens. */
    public static Optional<BigDecimal> amount(String written) {
        return written.matches(AMOUNT) ? Optional.of(new BigDecimal(written)) : Optional.empty();
    }

    /** Whether it holds in that region. */
    public boolean holdsIn(String region) {
        return regions.isEmpty() || regions.contains(region);
    }

    /** What that many tokens cost, in USD and to the cent; empty if the price of any of them is not known. */
    public Optional<BigDecimal> estimate(Map<TokenType, Long> tokens) {
        if (!perMillion.keySet().containsAll(tokens.keySet())) {
            return Optional.empty();
        }
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<TokenType, Long> part : tokens.entrySet()) {
            BigDecimal price = perMillion.getOrDefault(part.getKey(), BigDecimal.ZERO);
            total = total.add(price.multiply(BigDecimal.valueOf(part.getValue(), MILLION)));
        }
        return Optional.of(total.setScale(CENTS, RoundingMode.HALF_UP));
    }

    /** The prices, in the order in which people read them. */
    public Map<TokenType, BigDecimal> inOrder() {
        return new EnumMap<>(perMillion);
    }
}
