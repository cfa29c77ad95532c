package io.finopsbot.integrations.costs.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a CUR 2.0 export, as a CSV export writes it: every value is text, maps are JSON.
 *
 * @param values by the column's name; what is left out is empty
 */
public record ExportLine(Map<String, String> values) {
    /** All columns that are read, by the type that Parquet has them in. */
    static final Map<String, String> COLUMNS = columns();

    public ExportLine {
        values = Map.copyOf(values);
    }

    /** An hour of Claude Platform of that workspace. */
    static ExportLine platform(String workspace, String cost) {
        return new ExportLine(Map.of())
                .with("bill_billing_entity", "AWS Marketplace")
                .with("bill_billing_period_start_date", "2025-07-01T00:00:00.000Z")
                .with("line_item_legal_entity", "Anthropic, PBC")
                .with("line_item_line_item_type", "Usage")
                .with("line_item_product_code", "4m7xexample")
                .with("line_item_usage_account_id", "012345678901")
                .with("line_item_usage_type", "USE1-MP:ccu")
                .with("line_item_usage_start_date", "2025-07-10T09:00:00.000Z")
                .with("line_item_usage_end_date", "2025-07-10T10:00:00.000Z")
                .with("line_item_usage_amount", "100")
                .with("line_item_unblended_cost", cost)
                .with("line_item_net_unblended_cost", cost)
                .with("product", "{\"product_name\":\"Claude Platform on AWS\"}")
                .with("product_region_code", "us-east-1")
                .with("resource_tags", "{\"user_finops_workspace\":\"" + workspace + "\"}")
                .with("tags", "{}")
                .with("pricing_unit", "CCU");
    }

    /** An hour of Bedrock by that principal. */
    static ExportLine bedrock(String principal, String cost) {
        return platform("none", cost)
                .with("bill_billing_entity", "AWS")
                .with("line_item_legal_entity", "Amazon Web Services, Inc.")
                .with("line_item_product_code", "AmazonBedrock")
                .with("line_item_usage_type", "USE1-NovaLite-input-tokens")
                .with("line_item_iam_principal", principal)
                .with("product", "{\"product_name\":\"Amazon Bedrock\"}")
                .with("resource_tags", "")
                .with("tags", "{\"iamPrincipal/team\":\"search\"}")
                .with("pricing_unit", "1K tokens");
    }

    ExportLine with(String column, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(column, value);
        return new ExportLine(changed);
    }

    String value(String column) {
        return values.getOrDefault(column, "");
    }

    /** All names but these. */
    static List<String> columnsWithout(String... left) {
        List<String> leftOut = List.of(left);
        return COLUMNS.keySet().stream()
                .filter(column -> !leftOut.contains(column))
                .toList();
    }

    private static Map<String, String> columns() {
        Map<String, String> types = new LinkedHashMap<>();
        List.of(
                        "bill_billing_entity",
                        "bill_invoice_id",
                        "line_item_iam_principal",
                        "line_item_legal_entity",
                        "line_item_line_item_type",
                        "line_item_product_code",
                        "line_item_resource_id",
                        "line_item_usage_account_id",
                        "line_item_usage_type",
                        "line_item_line_item_description",
                        "pricing_unit",
                        "product_region_code")
                .forEach(name -> types.put(name, "VARCHAR"));
        List.of("line_item_usage_amount", "line_item_unblended_cost", "line_item_net_unblended_cost")
                .forEach(name -> types.put(name, "DOUBLE"));
        List.of("bill_billing_period_start_date", "line_item_usage_start_date", "line_item_usage_end_date")
                .forEach(name -> types.put(name, "TIMESTAMP"));
        List.of("product", "resource_tags", "tags").forEach(name -> types.put(name, "MAP(VARCHAR, VARCHAR)"));
        return types;
    }
}
