package io.finopsbot.integrations.costs.athena;

import io.finopsbot.integrations.costs.TagSpellings;
import io.finopsbot.workflows.spend.Question;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of the raw table that a question is about, flat and rounded once: what {@code segments.LinesQuery} writes of a
 * delivered file, said in Athena's dialect.
 *
 * @param table its name, quoted
 */
record RawLines(String table, TableColumns columns, TagSpellings tag) {
    void addTo(SqlText text, Question question) {
        text.add("SELECT CAST(line_item_usage_start_date AS date) AS day")
                .add(", " + columns.text("bill_billing_entity") + " AS entity")
                .add(", nullif(element_at(product, 'product_name'), '') AS product_name")
                .add(", " + columns.text("line_item_product_code") + " AS product_code")
                .add(", " + columns.text("line_item_legal_entity") + " AS legal_entity")
                .add(", coalesce(" + columns.text("line_item_line_item_type") + ", 'Other') AS line_type")
                .add(", " + columns.text("line_item_usage_account_id") + " AS account")
                .add(
                        ", coalesce(" + columns.text("product_region_code")
                                + ", nullif(element_at(product, 'region_code'), ''), nullif(element_at(product, 'region'), '')) AS region")
                .add(", " + columns.text("line_item_resource_id") + " AS resource")
                .add(", " + columns.text("line_item_iam_principal") + " AS principal");
        addTags(text, question);
        text.add(", " + columns.text("line_item_usage_type") + " AS usage_type")
                .add(", " + columns.text("pricing_unit") + " AS unit")
                .add(", " + columns.decimal("line_item_usage_amount", 28, 8) + " AS units")
                .add(", " + columns.decimal("line_item_unblended_cost", 20, 10) + " AS unblended")
                .add(", coalesce(" + columns.decimal("line_item_net_unblended_cost", 20, 10) + ", "
                        + columns.decimal("line_item_unblended_cost", 20, 10) + ") AS net")
                .add(" FROM " + table + " WHERE ");
        addPeriod(text, question);
    }

    /** The tag that says the workspace, and the one tag of principals that is asked for. */
    private void addTags(SqlText text, Question question) {
        text.add(", coalesce(");
        Stream.of("resource_tags", "tags").filter(columns::has).forEach(map -> {
            List<String> spellings = "tags".equals(map) ? tag.inTags() : tag.inResourceTags();
            spellings.forEach(spelling -> text.add("nullif(element_at(" + map + ", ?), ''), ", spelling));
        });
        text.add("NULL) AS workspace");
        String key = question.principalTag();
        if (key == null) {
            text.add(", CAST(NULL AS varchar) AS principal_tags");
        } else {
            text.add(", element_at(tags, ?) AS principal_tags", "iamPrincipal/" + key);
        }
    }

    /** By the partition too, so that other months are not even read. */
    private static void addPeriod(SqlText text, Question question) {
        List<String> months =
                question.period().months().stream().map(String::valueOf).toList();
        text.add(TableColumns.PARTITION).isOneOf(months);
        text.add(" AND date_format(bill_billing_period_start_date, '%Y-%m')").isOneOf(months);
        text.add(
                " AND CAST(line_item_usage_start_date AS date) BETWEEN CAST(? AS date) AND CAST(? AS date)",
                question.period().from().toString(),
                question.period().to().toString());
    }
}
