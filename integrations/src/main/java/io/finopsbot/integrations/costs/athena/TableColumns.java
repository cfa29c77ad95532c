package io.finopsbot.integrations.costs.athena;

import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import java.util.List;
import java.util.Set;

/**
 * The columns of the table, as text of the query that reads it. What an export left out reads as nothing.
 *
 * @param names in small letters, the partition's column among them
 */
record TableColumns(Set<String> names) {
    /** What the folders of the export are named by. */
    static final String PARTITION = "billing_period";

    private static final List<String> NEEDED = List.of(
            PARTITION,
            "bill_billing_entity",
            "bill_billing_period_start_date",
            "line_item_line_item_type",
            "line_item_usage_start_date",
            "line_item_usage_amount",
            "line_item_unblended_cost",
            "product",
            "tags");

    TableColumns {
        names = Set.copyOf(names);
    }

    /** These, if all are there that are needed. */
    TableColumns whole() {
        List<String> missing =
                NEEDED.stream().filter(name -> !names.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new CostsUnavailable(
                    "Athena's table of the cost export lacks a column that is needed: %s. Make the table as AWS's guide to CUR 2.0 in Athena says."
                            .formatted(String.join(", ", missing)));
        }
        return this;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** The column's text; an empty one is none. */
    String text(String name) {
        return has(name) ? "nullif(CAST(%s AS varchar), '')".formatted(name) : "CAST(NULL AS varchar)";
    }

    /**
     * A number, rounded once, half up, by way of its shortest text: that is the number which AWS wrote.
     */
    String decimal(String name, int digits, int scale) {
        return has(name)
                ? "CAST(CAST(%s AS varchar) AS decimal(%d, %d))".formatted(name, digits, scale)
                : "CAST(NULL AS decimal(%d, %d))".formatted(digits, scale);
    }
}
