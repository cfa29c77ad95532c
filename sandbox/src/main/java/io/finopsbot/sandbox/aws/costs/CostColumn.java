package io.finopsbot.sandbox.aws.costs;

import java.util.Locale;

/** The columns of the export, in its order. */
public enum CostColumn {
    BILL_BILL_TYPE(Kind.TEXT),
    BILL_BILLING_ENTITY(Kind.TEXT),
    BILL_BILLING_PERIOD_END_DATE(Kind.TIME),
    BILL_BILLING_PERIOD_START_DATE(Kind.TIME),
    BILL_INVOICE_ID(Kind.TEXT),
    BILL_PAYER_ACCOUNT_ID(Kind.TEXT),
    COST_CATEGORY(Kind.MAP),
    IDENTITY_LINE_ITEM_ID(Kind.TEXT),
    LINE_ITEM_CURRENCY_CODE(Kind.TEXT),
    LINE_ITEM_IAM_PRINCIPAL(Kind.TEXT),
    LINE_ITEM_LEGAL_ENTITY(Kind.TEXT),
    LINE_ITEM_LINE_ITEM_DESCRIPTION(Kind.TEXT),
    LINE_ITEM_LINE_ITEM_TYPE(Kind.TEXT),
    LINE_ITEM_NET_UNBLENDED_COST(Kind.NUMBER),
    LINE_ITEM_OPERATION(Kind.TEXT),
    LINE_ITEM_PRODUCT_CODE(Kind.TEXT),
    LINE_ITEM_RESOURCE_ID(Kind.TEXT),
    LINE_ITEM_UNBLENDED_COST(Kind.NUMBER),
    LINE_ITEM_USAGE_ACCOUNT_ID(Kind.TEXT),
    LINE_ITEM_USAGE_AMOUNT(Kind.NUMBER),
    LINE_ITEM_USAGE_END_DATE(Kind.TIME),
    LINE_ITEM_USAGE_START_DATE(Kind.TIME),
    LINE_ITEM_USAGE_TYPE(Kind.TEXT),
    PRICING_UNIT(Kind.TEXT),
    PRODUCT(Kind.MAP),
    PRODUCT_REGION_CODE(Kind.TEXT),
    PRODUCT_SERVICECODE(Kind.TEXT),
    RESOURCE_TAGS(Kind.MAP),
    TAGS(Kind.MAP);

    private final Kind kind;

    CostColumn(Kind kind) {
        this.kind = kind;
    }

    /** The types that occur, in DuckDB's words and in the manifest's. */
    enum Kind {
        TEXT("VARCHAR", "string"),
        TIME("TIMESTAMP", "timestamp"),
        NUMBER("DOUBLE", "double"),
        MAP("MAP(VARCHAR, VARCHAR)", "map<string,string>");

        private final String sql;
        private final String manifest;

        Kind(String sql, String manifest) {
            this.sql = sql;
            this.manifest = manifest;
        }
    }

    /** The column's name in the export. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    Kind kind() {
        return kind;
    }

    String sqlType() {
        return kind.sql;
    }

    String manifestType() {
        return kind.manifest;
    }
}
