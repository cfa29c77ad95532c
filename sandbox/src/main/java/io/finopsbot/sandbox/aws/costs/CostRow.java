package io.finopsbot.sandbox.aws.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;

/** One line item. What is not set is null in the export, maps are empty. */
public final class CostRow {
    private final Map<CostColumn, Object> values;

    private CostRow(Map<CostColumn, Object> values) {
        this.values = values;
    }

    /** A day's usage in US dollars, not yet invoiced. */
    public static CostRow usage(LocalDate day, String account, BigDecimal amount, BigDecimal cost) {
        YearMonth month = YearMonth.from(day);
        return new CostRow(new EnumMap<>(CostColumn.class))
                .with(CostColumn.BILL_BILL_TYPE, "Anniversary")
                .with(CostColumn.BILL_BILLING_ENTITY, "AWS")
                .with(CostColumn.BILL_BILLING_PERIOD_START_DATE, month.atDay(1))
                .with(
                        CostColumn.BILL_BILLING_PERIOD_END_DATE,
                        month.plusMonths(1).atDay(1))
                .with(CostColumn.BILL_PAYER_ACCOUNT_ID, account)
                .with(CostColumn.LINE_ITEM_USAGE_ACCOUNT_ID, account)
                .with(CostColumn.LINE_ITEM_CURRENCY_CODE, "USD")
                .with(CostColumn.LINE_ITEM_LEGAL_ENTITY, "Amazon Web Services, Inc.")
                .with(CostColumn.LINE_ITEM_LINE_ITEM_TYPE, "Usage")
                .with(CostColumn.LINE_ITEM_USAGE_START_DATE, day)
                .with(CostColumn.LINE_ITEM_USAGE_END_DATE, day.plusDays(1))
                .with(CostColumn.LINE_ITEM_USAGE_AMOUNT, amount)
                .with(CostColumn.LINE_ITEM_UNBLENDED_COST, cost)
                .with(CostColumn.PRODUCT, Map.of())
                .with(CostColumn.RESOURCE_TAGS, Map.of())
                .with(CostColumn.COST_CATEGORY, Map.of())
                .with(CostColumn.TAGS, Map.of());
    }

    public CostRow with(CostColumn column, String text) {
        return set(column, CostColumn.Kind.TEXT, text);
    }

    public CostRow with(CostColumn column, BigDecimal number) {
        return set(column, CostColumn.Kind.NUMBER, number);
    }

    public CostRow with(CostColumn column, Map<String, String> map) {
        return set(column, CostColumn.Kind.MAP, Map.copyOf(map));
    }

    /** Midnight UTC of that day. */
    public CostRow with(CostColumn column, LocalDate day) {
        return set(column, CostColumn.Kind.TIME, day);
    }

    public BigDecimal cost() {
        return values.get(CostColumn.LINE_ITEM_UNBLENDED_COST) instanceof BigDecimal cost ? cost : BigDecimal.ZERO;
    }

    Map<CostColumn, Object> values() {
        return values;
    }

    private CostRow set(CostColumn column, CostColumn.Kind kind, Object value) {
        if (column.kind() != kind) {
            throw new IllegalArgumentException(column.title() + " is no column of " + kind);
        }
        Map<CostColumn, Object> next = new EnumMap<>(CostColumn.class);
        next.putAll(values);
        next.put(column, value);
        return new CostRow(next);
    }
}
