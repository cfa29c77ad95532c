package io.finopsbot.integrations.costs.athena;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One row of CUR 2.0: what its columns hold; nothing where none is said. */
record GoldenRow(Map<String, Object> cells) {
    GoldenRow {
        cells = Map.copyOf(cells);
    }

    /** An hour of Bedrock, of Amazon's own product. */
    static GoldenRow bedrock(String principal, String usageType, double cost) {
        return of("AWS", "Usage", cost)
                .with("line_item_product_code", "AmazonBedrock")
                .with("line_item_iam_principal", principal)
                .with("line_item_usage_type", usageType)
                .with("line_item_resource_id", "arn:aws:bedrock:us-east-1::foundation-model/x")
                .with("pricing_unit", "1K tokens");
    }

    /** An hour of Bedrock that came by way of Marketplace. */
    static GoldenRow marketplace(String model, String usageType, double cost) {
        return bedrock("arn:aws:sts::123456789012:assumed-role/finops-ai-claims/run", usageType, cost)
                .with("bill_billing_entity", "AWS Marketplace")
                .with("line_item_product_code", "6kuqmrk5opaque")
                .with("line_item_legal_entity", "Anthropic, PBC")
                .product(model + " (Amazon Bedrock Edition)");
    }

    /** An hour of Claude Platform without a tag. */
    static GoldenRow platform(double cost) {
        return of("AWS Marketplace", "Usage", cost)
                .with("line_item_product_code", "8f2opaque")
                .with("line_item_legal_entity", "Anthropic, PBC")
                .with("line_item_usage_amount", cost * 100)
                .with("pricing_unit", "CCU")
                .product("Claude Platform on AWS");
    }

    static GoldenRow of(String entity, String lineType, double cost) {
        return new GoldenRow(Map.of("bill_billing_entity", entity))
                .with("bill_billing_period_start_date", LocalDateTime.parse("2026-05-01T00:00:00"))
                .with("line_item_line_item_type", lineType)
                .with("line_item_usage_account_id", "123456789012")
                .with("line_item_usage_start_date", LocalDateTime.parse("2026-05-10T09:00:00"))
                .with("line_item_usage_amount", 12.5)
                .with("line_item_unblended_cost", cost)
                .with("product_region_code", "us-east-1")
                .with("product", Map.of())
                .with("resource_tags", Map.of())
                .with("tags", Map.of());
    }

    GoldenRow with(String column, Object value) {
        Map<String, Object> more = new HashMap<>(cells);
        more.put(column, value);
        return new GoldenRow(more);
    }

    GoldenRow without(String column) {
        Map<String, Object> less = new HashMap<>(cells);
        less.remove(column);
        return new GoldenRow(less);
    }

    GoldenRow product(String name) {
        return with("product", Map.of("product_name", name));
    }

    GoldenRow at(String hour) {
        LocalDateTime begins = LocalDateTime.parse(hour);
        return with("line_item_usage_start_date", begins)
                .with(
                        "bill_billing_period_start_date",
                        begins.toLocalDate().withDayOfMonth(1).atStartOfDay());
    }

    GoldenRow tag(String key, String value) {
        return with("tags", added("tags", key, value));
    }

    GoldenRow resourceTag(String key, String value) {
        return with("resource_tags", added("resource_tags", key, value));
    }

    @Nullable
    Object cell(String column) {
        return cells.get(column);
    }

    private Map<String, String> added(String map, String key, String value) {
        Map<String, String> entries = new TreeMap<>();
        if (cells.get(map) instanceof Map<?, ?> before) {
            before.forEach((name, text) -> entries.put(String.valueOf(name), String.valueOf(text)));
        }
        entries.put(key, value);
        return Map.copyOf(entries);
    }
}
