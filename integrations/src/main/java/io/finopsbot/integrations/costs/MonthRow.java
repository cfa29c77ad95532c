package io.finopsbot.integrations.costs;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * One group of rows of the export.
 *
 * @param kind the line item type; for charges alone
 * @param workspace the tag's value; for usage alone, null if it has no tag
 * @param day UTC; for usage alone
 * @param ends the end of the last usage in it; null if there is none
 */
record MonthRow(
        Part part,
        @Nullable String kind,
        @Nullable String workspace,
        @Nullable LocalDate day,
        BigDecimal cost,
        BigDecimal units,
        @Nullable Instant ends) {
    /** What the rows are. */
    enum Part {
        USAGE,
        CHARGE,
        UNCLASSIFIED,
        OTHER
    }

    static MonthRow read(ResultSet row) throws SQLException {
        LocalDateTime ends = row.getObject("ends", LocalDateTime.class);
        return new MonthRow(
                Part.valueOf(row.getString("row_part")),
                row.getString("row_kind"),
                row.getString("workspace"),
                row.getObject("day", LocalDate.class),
                row.getBigDecimal("cost"),
                row.getBigDecimal("units"),
                ends == null ? null : ends.toInstant(ZoneOffset.UTC));
    }
}
