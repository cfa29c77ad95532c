package io.finopsbot.integrations.costs.segments;

import io.finopsbot.integrations.costs.TagSpellings;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a delivered file of CUR 2.0 as lines: one a row, flat, every figure rounded once. It says nothing yet about what a
 * line is and whose, so that only another export or another tag key makes another reading necessary.
 *
 * @param sql the text; it depends on nothing but which columns there are
 * @param values what is bound to it, in order
 */
record LinesQuery(String sql, List<Object> values) {
    private static final String PRINCIPAL_TAGS = """
            nullif(CAST(to_json(map_from_entries(list_sort(list_filter(
              map_entries(tags), lambda entry: starts_with(entry.key, 'iamPrincipal/'))))) AS VARCHAR), '{}')""";

    /** The lines of that file that belong to the billing period, with the tag of that key as the workspace. */
    static LinesQuery of(DeliveredFile file, YearMonth month, TagSpellings tag) {
        FileColumns columns = file.columns();
        List<Object> values = new ArrayList<>(List.of(file.path().toString(), month.atDay(1)));
        String select = columns(columns, workspace(tag, values)).collect(Collectors.joining(",\n  "));
        return new LinesQuery(
                """
                SELECT
                  %s
                FROM (
                  SELECT * EXCLUDE (%s), %s AS product, %s AS resource_tags, %s AS tags
                  FROM %s
                  WHERE CAST(CAST(bill_billing_period_start_date AS TIMESTAMP) AS DATE) = $2)
                """.formatted(
                                select,
                                maps(columns),
                                columns.map("product"),
                                columns.map("resource_tags"),
                                columns.map("tags"),
                                file.rows()),
                values);
    }

    private static Stream<String> columns(FileColumns file, String workspace) {
        String begins = file.time("line_item_usage_start_date");
        return Stream.of(
                begins + " AS begins",
                ends(file, begins) + " AS ends",
                file.text("bill_billing_entity") + " AS entity",
                "nullif(product['product_name'], '') AS product_name",
                file.text("line_item_product_code") + " AS product_code",
                file.text("line_item_legal_entity") + " AS legal_entity",
                "coalesce(" + file.text("line_item_line_item_type") + ", 'Other') AS line_type",
                file.text("line_item_usage_account_id") + " AS account",
                "coalesce(" + file.text("product_region_code")
                        + ", nullif(product['region_code'], ''), nullif(product['region'], '')) AS region",
                file.text("line_item_resource_id") + " AS resource",
                file.text("line_item_iam_principal") + " AS principal",
                workspace + " AS workspace",
                PRINCIPAL_TAGS + " AS principal_tags",
                file.text("line_item_usage_type") + " AS usage_type",
                file.text("pricing_unit") + " AS unit",
                file.decimal("line_item_usage_amount", 28, 8) + " AS units",
                file.decimal("line_item_unblended_cost", 20, 10) + " AS unblended",
                net(file) + " AS net",
                file.text("bill_invoice_id") + " IS NOT NULL AS invoiced");
    }

    /** The end of the hour that it begins in, if the export has left out when it ends. */
    private static String ends(FileColumns file, String begins) {
        String hourLater = begins + " + INTERVAL 1 HOUR";
        return file.has("line_item_usage_end_date")
                ? "coalesce(" + file.time("line_item_usage_end_date") + ", " + hourLater + ")"
                : hourLater;
    }

    /** What it cost after discounts; an export has it only where there are any. */
    private static String net(FileColumns file) {
        String unblended = file.decimal("line_item_unblended_cost", 20, 10);
        return file.has("line_item_net_unblended_cost")
                ? "coalesce(" + file.decimal("line_item_net_unblended_cost", 20, 10) + ", " + unblended + ")"
                : unblended;
    }

    private static String workspace(TagSpellings tag, List<Object> values) {
        Stream<String> lookups = Stream.concat(
                tag.inResourceTags().stream().map(spelling -> lookUp("resource_tags", spelling, values)),
                tag.inTags().stream().map(spelling -> lookUp("tags", spelling, values)));
        return lookups.collect(Collectors.joining(", ", "coalesce(", ")"));
    }

    private static String lookUp(String map, String spelling, List<Object> values) {
        values.add(spelling);
        return "nullif(%s[$%d], '')".formatted(map, values.size());
    }

    private static String maps(FileColumns columns) {
        return Stream.of("product", "resource_tags", "tags")
                .filter(columns::has)
                .collect(Collectors.joining(", "));
    }
}
