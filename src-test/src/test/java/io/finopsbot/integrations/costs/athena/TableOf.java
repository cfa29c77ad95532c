package io.finopsbot.integrations.costs.athena;

import java.util.List;

/** Columns of a table that Athena knows. */
final class TableOf {
    static final List<String> CUR = List.of(
            "bill_billing_entity",
            "bill_billing_period_start_date",
            "line_item_line_item_type",
            "line_item_usage_start_date",
            "line_item_usage_amount",
            "line_item_unblended_cost",
            "product",
            "tags");

    private TableOf() {}
}
