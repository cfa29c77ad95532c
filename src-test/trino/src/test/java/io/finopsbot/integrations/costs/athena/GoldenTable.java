package io.finopsbot.integrations.costs.athena;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Golden rows as SQL that DuckDB and Trino both read.
 *
 * @param rows what it holds
 * @param columns their types by their names, in order
 */
record GoldenTable(List<GoldenRow> rows, Map<String, String> columns) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String MAP = "map(varchar, varchar)";

    private static final List<String> TIMES = List.of("bill_billing_period_start_date", "line_item_usage_start_date");
    private static final List<String> TEXTS = List.of(
            "bill_billing_entity",
            "line_item_line_item_type",
            "line_item_usage_account_id",
            "line_item_product_code",
            "line_item_legal_entity",
            "line_item_usage_type",
            "line_item_resource_id",
            "line_item_iam_principal",
            "pricing_unit",
            "product_region_code");
    private static final List<String> FIGURES =
            List.of("line_item_usage_amount", "line_item_unblended_cost", "line_item_net_unblended_cost");
    private static final List<String> MAPS = List.of("product", "resource_tags", "tags");

    static Map<String, String> everyColumn() {
        Map<String, String> columns = new LinkedHashMap<>();
        TIMES.forEach(name -> columns.put(name, "timestamp(3)"));
        TEXTS.forEach(name -> columns.put(name, "varchar"));
        FIGURES.forEach(name -> columns.put(name, "double"));
        MAPS.forEach(name -> columns.put(name, MAP));
        return columns;
    }

    String select() {
        String names = String.join(", ", columns.keySet());
        String values = rows.stream()
                .map(row -> columns.entrySet().stream()
                        .map(column -> literal(row.cell(column.getKey()), column.getValue()))
                        .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(",\n"));
        return "SELECT * FROM (VALUES " + values + ") AS rows (" + names + ")";
    }

    private static String literal(@Nullable Object value, String type) {
        if (value instanceof Map<?, ?> entries) {
            return map(entries);
        }
        String text = value instanceof LocalDateTime time ? time.format(TIME) : String.valueOf(value);
        return "CAST(" + (value == null ? "NULL" : quoted(text)) + " AS " + type + ")";
    }

    private static String map(Map<?, ?> entries) {
        Map<String, String> sorted = new TreeMap<>();
        entries.forEach((key, text) -> sorted.put(String.valueOf(key), String.valueOf(text)));
        String keys = array(sorted.keySet());
        return "CAST(map(" + keys + ", " + array(sorted.values()) + ") AS " + MAP + ")";
    }

    private static String array(Iterable<String> texts) {
        StringBuilder list = new StringBuilder("ARRAY[");
        String comma = "";
        for (String text : texts) {
            list.append(comma).append(quoted(text));
            comma = ", ";
        }
        return list.append(']').toString();
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
