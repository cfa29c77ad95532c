package io.finopsbot.integrations.costs.ingest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of a CUR 2.0 export.
 *
 * @param columns its values by column; maps are maps, the others texts and numbers
 */
public record CurLine(Map<String, Object> columns) {
    /** An hour of Amazon's own model on Bedrock, on 10 October 2026. */
    static CurLine bedrock(String principal, String usageType, String cost) {
        return new CurLine(Map.of())
                .with("bill_billing_entity", "AWS")
                .with("bill_billing_period_start_date", "2026-10-01 00:00:00")
                .with("line_item_legal_entity", "Amazon Web Services, Inc.")
                .with("line_item_line_item_type", "Usage")
                .with("line_item_product_code", "AmazonBedrock")
                .with("line_item_usage_account_id", "123456789012")
                .with("product_region_code", "us-east-1")
                .with("line_item_usage_start_date", "2026-10-10 09:00:00")
                .with("line_item_usage_end_date", "2026-10-10 10:00:00")
                .with("line_item_usage_type", usageType)
                .with("line_item_iam_principal", principal)
                .with("line_item_usage_amount", new BigDecimal("1"))
                .with("line_item_unblended_cost", new BigDecimal(cost))
                .with("product", Map.of("product_name", "Amazon Bedrock"))
                .with("resource_tags", Map.of())
                .with("tags", Map.of());
    }

    /** An hour of Claude Platform in that workspace. */
    public static CurLine claude(String workspace, String cost) {
        return bedrock("", "USE1-ClaudeConsumptionUnits", cost)
                .with("bill_billing_entity", "AWS Marketplace")
                .with("line_item_product_code", "8kd2exampleproductcode")
                .with("product", Map.of("product_name", "Claude Platform on AWS"))
                .with("resource_tags", Map.of("user_finops_workspace", workspace));
    }

    CurLine with(String column, Object value) {
        Map<String, Object> next = new LinkedHashMap<>(columns);
        next.put(column, value);
        return new CurLine(next);
    }

    CurLine tags(Map<String, String> tags) {
        return with("tags", tags);
    }

    CurLine on(String day) {
        return with("line_item_usage_start_date", day + " 09:00:00")
                .with("line_item_usage_end_date", day + " 10:00:00");
    }
}
