package io.finopsbot.integrations.costs.segments;

import java.util.Locale;

/** The columns of CUR 2.0 that are read. */
enum ExportColumn {
    BILL_BILLING_ENTITY(ColumnKind.TEXT),
    BILL_BILLING_PERIOD_START_DATE(ColumnKind.TIME),
    LINE_ITEM_LINE_ITEM_TYPE(ColumnKind.TEXT),
    LINE_ITEM_PRODUCT_CODE(ColumnKind.TEXT),
    LINE_ITEM_USAGE_ACCOUNT_ID(ColumnKind.TEXT),
    LINE_ITEM_USAGE_TYPE(ColumnKind.TEXT),
    LINE_ITEM_USAGE_START_DATE(ColumnKind.TIME),
    LINE_ITEM_USAGE_AMOUNT(ColumnKind.NUMBER),
    LINE_ITEM_UNBLENDED_COST(ColumnKind.NUMBER),
    PRODUCT(ColumnKind.MAP),
    PRODUCT_REGION_CODE(ColumnKind.TEXT),
    RESOURCE_TAGS(ColumnKind.MAP),
    TAGS(ColumnKind.MAP),
    LINE_ITEM_LEGAL_ENTITY(ColumnKind.TEXT),
    LINE_ITEM_USAGE_END_DATE(ColumnKind.TIME),
    LINE_ITEM_IAM_PRINCIPAL(ColumnKind.TEXT),
    LINE_ITEM_NET_UNBLENDED_COST(ColumnKind.NUMBER),
    LINE_ITEM_RESOURCE_ID(ColumnKind.TEXT),
    BILL_INVOICE_ID(ColumnKind.TEXT),
    PRICING_UNIT(ColumnKind.TEXT);

    private final ColumnKind kind;

    ExportColumn(ColumnKind kind) {
        this.kind = kind;
    }

    /** Its name in the export. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    ColumnKind kind() {
        return kind;
    }

    /** Without it no figure would be true. Of the two maps of tags one is enough. */
    boolean isNeeded() {
        return compareTo(RESOURCE_TAGS) < 0;
    }
}
