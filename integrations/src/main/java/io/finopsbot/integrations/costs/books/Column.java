package io.finopsbot.integrations.costs.books;

import io.finopsbot.workflows.spend.Dimension;

/** Which column a dimension is, in a book and wherever else questions are answered from. */
public final class Column {
    private Column() {}

    public static String of(Dimension dimension) {
        return switch (dimension) {
            case DAY -> "day";
            case CLASS -> "class";
            case PLATFORM -> "platform";
            case LINE_TYPE -> "line_type";
            case ACCOUNT -> "account";
            case REGION -> "region";
            case KEY -> "key";
            case WORKSPACE_ID -> "workspace_id";
            case PRINCIPAL -> "principal";
            case PRINCIPAL_TAG -> "principal_tags";
            case MODEL -> "model";
            case TOKEN_TYPE -> "token_type";
            case PRODUCT -> "product_name";
            case UNIT -> "unit";
        };
    }
}
