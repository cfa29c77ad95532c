package io.finopsbot.integrations.costs;

import io.finopsbot.integrations.costs.export.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one query over the files of a month. What is data is bound; what is written into the text depends on nothing but which
 * columns there are.
 *
 * @param sql the text
 * @param values what is bound to it, in order
 */
record MonthQuery(String sql, List<Object> values) {
    /**
     * A double is brought to a decimal by way of its shortest text: that is the number which AWS wrote, and it is rounded
     * half up. Cast without that, every seventh tie would be rounded by what is left of the double far behind the point.
     */
    private static final String TEXT = """
            WITH item AS (
              SELECT
                coalesce(nullif(line_item_line_item_type, ''), 'Other') AS kind,
                kind IN ('Usage', 'DiscountedUsage', 'SavingsPlanCoveredUsage') AS is_usage,
                CASE
                  WHEN bill_billing_entity = $3 AND list_contains($4, product_name) THEN 'PLATFORM'
                  WHEN looks_like_it THEN 'UNCLASSIFIED'
                  ELSE 'OTHER'
                END AS part,
                CAST(line_item_usage_start_date AS TIMESTAMP) AS begins,
                %s AS ends,
                line_item_unblended_cost AS cost,
                line_item_usage_amount AS amount,
                %s AS tag
              FROM (
                SELECT *, coalesce(product['product_name'], '') AS product_name,
                  (contains(lower(product_name), 'claude') OR contains(lower(product_name), 'anthropic') %s)
                    AND NOT contains(lower(product_name), 'amazon bedrock') AS looks_like_it
                FROM read_parquet($1, union_by_name = true, hive_partitioning = false)
                WHERE CAST(CAST(bill_billing_period_start_date AS TIMESTAMP) AS DATE) = $2))
            SELECT
              CASE WHEN part <> 'PLATFORM' THEN part WHEN is_usage THEN 'USAGE' ELSE 'CHARGE' END AS row_part,
              CASE WHEN row_part = 'CHARGE' THEN kind END AS row_kind,
              CASE WHEN row_part = 'USAGE' THEN tag END AS workspace,
              CASE WHEN row_part = 'USAGE' THEN CAST(begins AS DATE) END AS day,
              coalesce(sum(CASE WHEN row_part <> 'OTHER'
                THEN CAST(CAST(cost AS VARCHAR) AS DECIMAL(20, 10)) END), 0) AS cost,
              coalesce(sum(CASE WHEN row_part = 'USAGE'
                THEN CAST(CAST(amount AS VARCHAR) AS DECIMAL(28, 8)) END), 0) AS units,
              max(CASE WHEN is_usage THEN ends END) AS ends
            FROM item
            GROUP BY ALL
            """;

    /** The query for that delivery. */
    static MonthQuery of(Delivery delivery, ExportColumns columns, ExportSettings settings) {
        List<Object> values = new ArrayList<>();
        values.add(delivery.files().stream().map(String::valueOf).toList());
        values.add(delivery.month().atDay(1));
        values.add(settings.matcher().billingEntity());
        values.add(settings.matcher().productName());
        TagSpellings spellings = TagSpellings.of(settings.workspaceTag());
        List<String> lookups = new ArrayList<>();
        lookUp("resource_tags", spellings.inResourceTags(), columns, lookups, values);
        lookUp("tags", spellings.inTags(), columns, lookups, values);
        return new MonthQuery(TEXT.formatted(ends(columns), tag(lookups), legalEntity(columns)), values);
    }

    private static void lookUp(
            String map, List<String> spellings, ExportColumns columns, List<String> lookups, List<Object> values) {
        if (!columns.has(map)) {
            return;
        }
        for (String spelling : spellings) {
            values.add(spelling);
            lookups.add("nullif(%s[$%d], '')".formatted(map, values.size()));
        }
    }

    /** Looked up for the rows that need it alone: decoding the tag maps is most of the work. */
    private static String tag(List<String> lookups) {
        return "CASE WHEN part = 'PLATFORM' AND is_usage THEN %s END"
                .formatted(lookups.stream().collect(Collectors.joining(", ", "coalesce(", ")")));
    }

    private static String ends(ExportColumns columns) {
        String hourLater = "begins + INTERVAL 1 HOUR";
        return columns.has("line_item_usage_end_date")
                ? "coalesce(CAST(line_item_usage_end_date AS TIMESTAMP), " + hourLater + ")"
                : hourLater;
    }

    private static String legalEntity(ExportColumns columns) {
        return columns.has("line_item_legal_entity")
                ? "OR contains(lower(coalesce(line_item_legal_entity, '')), 'anthropic')"
                : "";
    }
}
