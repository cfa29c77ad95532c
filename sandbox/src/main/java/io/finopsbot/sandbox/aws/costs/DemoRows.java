package io.finopsbot.sandbox.aws.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** How each kind of spend lands in the export. */
final class DemoRows {
    /** Marketplace products carry an opaque code. */
    private static final String CLAUDE_PLATFORM_CODE = "7k3vq0x9w5c8n2m4j6h1f0d3s";

    private static final String BEDROCK_EDITION_CODE = "5m2t8y1r6e4w9q3z7x0c1v8b2";
    private static final BigDecimal USD_PER_CCU = new BigDecimal("0.01");

    private DemoRows() {}

    static CostRow claudePlatform(LocalDate day, String account, String region, BigDecimal ccu) {
        return marketplace(CostRow.usage(day, account, ccu, ccu.multiply(USD_PER_CCU)), "Claude Platform on AWS")
                .with(CostColumn.LINE_ITEM_PRODUCT_CODE, CLAUDE_PLATFORM_CODE)
                .with(CostColumn.LINE_ITEM_LEGAL_ENTITY, "Anthropic, PBC")
                .with(CostColumn.LINE_ITEM_USAGE_TYPE, "Claude-Consumption-Units")
                .with(CostColumn.LINE_ITEM_OPERATION, "Hourly")
                .with(CostColumn.LINE_ITEM_LINE_ITEM_DESCRIPTION, "AWS Marketplace hourly: Claude Consumption Unit")
                .with(CostColumn.PRICING_UNIT, "Units")
                .with(CostColumn.PRODUCT_REGION_CODE, region);
    }

    static CostRow tagged(CostRow row, String tagKey, String value) {
        return row.with(CostColumn.RESOURCE_TAGS, Map.of("user_" + tagKey, value));
    }

    /** Tax and credits belong to the product, not to a workspace. */
    static CostRow claudePlatform(LocalDate day, String account, String region, String type, BigDecimal cost) {
        return claudePlatform(day, account, region, BigDecimal.ONE)
                .with(CostColumn.LINE_ITEM_LINE_ITEM_TYPE, type)
                .with(CostColumn.LINE_ITEM_UNBLENDED_COST, cost)
                .with(CostColumn.LINE_ITEM_LINE_ITEM_DESCRIPTION, type + " for Claude Platform on AWS");
    }

    /** Claude models of Bedrock come through the Marketplace. */
    static CostRow bedrockEdition(CostRow usage, String principal, String tokens) {
        return marketplace(usage, "Claude Sonnet 4.6 (Amazon Bedrock Edition)")
                .with(CostColumn.LINE_ITEM_PRODUCT_CODE, BEDROCK_EDITION_CODE)
                .with(CostColumn.LINE_ITEM_USAGE_TYPE, "USE1-MP:USE1_" + tokens + "TokenCount-Units")
                .with(CostColumn.LINE_ITEM_OPERATION, "InvokeModelInference")
                .with(CostColumn.LINE_ITEM_IAM_PRINCIPAL, principal)
                .with(CostColumn.PRICING_UNIT, "Units")
                .with(CostColumn.TAGS, Map.of("iamPrincipal/team", "orders"));
    }

    /** Amazon's own models come as a service. */
    static CostRow bedrockService(CostRow usage, String principal) {
        return usage.with(CostColumn.LINE_ITEM_PRODUCT_CODE, "AmazonBedrock")
                .with(CostColumn.PRODUCT_SERVICECODE, "AmazonBedrock")
                .with(CostColumn.PRODUCT, Map.of("product_name", "Amazon Bedrock"))
                .with(CostColumn.LINE_ITEM_USAGE_TYPE, "USE1-NovaLite-input-tokens")
                .with(CostColumn.LINE_ITEM_OPERATION, "InvokeModelInference")
                .with(CostColumn.LINE_ITEM_IAM_PRINCIPAL, principal)
                .with(CostColumn.PRICING_UNIT, "1K tokens")
                .with(CostColumn.PRODUCT_REGION_CODE, "us-east-1");
    }

    static CostRow service(CostRow usage, String code, String name, String usageType) {
        return usage.with(CostColumn.LINE_ITEM_PRODUCT_CODE, code)
                .with(CostColumn.PRODUCT_SERVICECODE, code)
                .with(CostColumn.PRODUCT, Map.of("product_name", name))
                .with(CostColumn.LINE_ITEM_USAGE_TYPE, usageType)
                .with(CostColumn.PRODUCT_REGION_CODE, "us-east-1");
    }

    private static CostRow marketplace(CostRow usage, String product) {
        return usage.with(CostColumn.BILL_BILLING_ENTITY, "AWS Marketplace")
                .with(CostColumn.PRODUCT, Map.of("product_name", product));
    }
}
