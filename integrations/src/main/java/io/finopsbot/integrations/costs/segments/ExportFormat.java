package io.finopsbot.integrations.costs.segments;

import java.util.Set;

/** The formats of an export; its columns say which it is. */
public enum ExportFormat {
    CUR,
    FOCUS;

    static ExportFormat of(Set<String> columns) {
        return columns.contains("BilledCost") || columns.contains("ChargeCategory") ? FOCUS : CUR;
    }

    /** What people who made the export know that column by. */
    String title(ExportColumn column) {
        return this == CUR ? column.title() : String.join(" or ", FocusColumns.of(column));
    }
}
