package io.finopsbot.bot.wiring;

import io.finopsbot.workflows.models.ListPrice;
import io.finopsbot.workflows.models.TokenType;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a model costs in some regions, in USD a million tokens. */
record PriceEntry(
        @Nullable List<String> regions,
        @Nullable String input,
        @Nullable String output,
        @Nullable String cacheRead,
        @Nullable String cacheWrite,
        @Nullable String batchInput,
        @Nullable String batchOutput,
        @Nullable String source,
        @Nullable String date) {
    ListPrice price(String model) {
        String named = "a price of " + model;
        Map<TokenType, BigDecimal> prices = new EnumMap<>(TokenType.class);
        for (TokenType type : TokenType.values()) {
            String written = written(type);
            if (written != null) {
                prices.put(type, money(written, type, model));
            }
        }
        if (prices.isEmpty()) {
            throw new IllegalArgumentException(
                    model + " has a price that says nothing; write such as input: 3.00, or leave prices out");
        }
        return new ListPrice(Given.list(regions), prices, Given.provenance(source, date, named));
    }

    private @Nullable String written(TokenType type) {
        return switch (type) {
            case INPUT -> input;
            case OUTPUT -> output;
            case CACHE_READ -> cacheRead;
            case CACHE_WRITE -> cacheWrite;
            case BATCH_INPUT -> batchInput;
            case BATCH_OUTPUT -> batchOutput;
        };
    }

    private static BigDecimal money(String written, TokenType type, String model) {
        return ListPrice.amount(written)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s has the price %s: %s, which is no amount in USD a million tokens"
                                .formatted(model, type.id(), written)));
    }
}
