package io.finopsbot.workflows.models;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** What an entry of the catalogue says, part by part, and how each part is written where people type it. */
public enum EntryPart {
    VENDOR,
    NAME,
    ID,
    /** Separated by commas. */
    REGIONS,
    /** A line each: id, where it is called, where it routes to. */
    PROFILES,
    /** A line each: amounts by token type, and where they hold; source and date if they are others than the entry's. */
    PRICES,
    SOURCE,
    DATE;

    /** What separates the columns of a line. */
    public static final String COLUMN = " | ";
    /** What stands for all regions. */
    public static final String EVERYWHERE = "everywhere";

    private static final String COMMA = ", ";
    private static final String LINE = "\n";

    /** What the entry says there; empty if it says nothing. */
    public String of(CatalogueEntry entry) {
        return switch (this) {
            case VENDOR -> entry.model().vendor();
            case NAME -> entry.model().name();
            case ID -> entry.model().id();
            case REGIONS -> String.join(COMMA, entry.regions());
            case PROFILES -> entry.profiles().stream().map(EntryPart::line).collect(Collectors.joining(LINE));
            case PRICES ->
                entry.prices().stream()
                        .map(price -> line(price, entry.provenance()))
                        .collect(Collectors.joining(LINE));
            case SOURCE -> entry.provenance().source();
            case DATE -> entry.provenance().date().toString();
        };
    }

    private static String line(InferenceProfile profile) {
        return String.join(
                COLUMN,
                profile.id(),
                String.join(COMMA, profile.callableFrom()),
                String.join(COMMA, profile.routesTo()));
    }

    private static String line(ListPrice price, Provenance own) {
        String amounts =
                price.inOrder().entrySet().stream().map(EntryPart::amount).collect(Collectors.joining(COMMA));
        String where = price.regions().isEmpty() ? EVERYWHERE : String.join(COMMA, price.regions());
        Provenance read = price.provenance();
        return read.equals(own)
                ? String.join(COLUMN, amounts, where)
                : String.join(COLUMN, amounts, where, read.source(), read.date().toString());
    }

    private static String amount(Map.Entry<TokenType, BigDecimal> price) {
        return price.getKey().id() + " " + price.getValue().toPlainString();
    }
}
