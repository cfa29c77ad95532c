package io.finopsbot.integrations.costs.segments;

import java.util.List;

/**
 * Which columns of FOCUS 1.0 to 1.2 say what one of CUR 2.0 does.
 *
 * @see <a href="https://docs.aws.amazon.com/cur/latest/userguide/table-dictionary-focus-1-2-aws-columns.html">FOCUS 1.2 with AWS
 *     columns</a>
 * @see <a href="https://docs.aws.amazon.com/cur/latest/userguide/table-dictionary-focus-1-2-migrating.html">What has changed since
 *     1.0: the usage type is SkuMeter, and there is an invoice id</a>
 */
final class FocusColumns {
    private FocusColumns() {}

    /** Their names, the older ones first; none if FOCUS does not say it. */
    static List<String> of(ExportColumn column) {
        return switch (column) {
            case BILL_BILLING_ENTITY -> List.of("PublisherName");
            case BILL_BILLING_PERIOD_START_DATE -> List.of("BillingPeriodStart");
            case LINE_ITEM_LINE_ITEM_TYPE -> List.of("ChargeCategory");
            case LINE_ITEM_PRODUCT_CODE -> List.of("x_ServiceCode");
            case LINE_ITEM_USAGE_ACCOUNT_ID -> List.of("SubAccountId");
            case LINE_ITEM_USAGE_TYPE -> List.of("x_UsageType", "SkuMeter");
            case LINE_ITEM_USAGE_START_DATE -> List.of("ChargePeriodStart");
            case LINE_ITEM_USAGE_AMOUNT -> List.of("ConsumedQuantity");
            case LINE_ITEM_UNBLENDED_COST -> List.of("BilledCost");
            case PRODUCT -> List.of("ServiceName");
            case PRODUCT_REGION_CODE -> List.of("RegionId");
            case RESOURCE_TAGS -> List.of("Tags");
            case TAGS -> List.of("Tags");
            case LINE_ITEM_LEGAL_ENTITY -> List.of("PublisherName");
            case LINE_ITEM_USAGE_END_DATE -> List.of("ChargePeriodEnd");
            case LINE_ITEM_IAM_PRINCIPAL -> List.of();
            case LINE_ITEM_NET_UNBLENDED_COST -> List.of("EffectiveCost");
            case LINE_ITEM_RESOURCE_ID -> List.of("ResourceId");
            case BILL_INVOICE_ID -> List.of("InvoiceId");
            case PRICING_UNIT -> List.of("ConsumedUnit");
        };
    }
}
