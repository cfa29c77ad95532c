package io.finopsbot.integrations.costs.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a FOCUS export under the names of CUR 2.0. The billed cost is the unblended one, the effective cost the net one. A
 * charge keeps FOCUS's word for what it is; all of them but usage are charges.
 */
final class FocusRows {
    /** Who publishes a Marketplace product is somebody other than AWS. */
    private static final String ENTITY = """
            CASE WHEN regexp_matches(coalesce(%1$s, ''), '^(AWS|Amazon)\\b|^$') THEN 'AWS' ELSE 'AWS Marketplace' END""";

    private static final String PRODUCT = "MAP {'product_name': %s}";

    private FocusRows() {}

    static DeliveredFile of(DeliveredFile file) {
        List<String> columns = new ArrayList<>();
        Map<String, String> types = new TreeMap<>();
        for (ExportColumn column : ExportColumn.values()) {
            name(column, file).ifPresent(name -> {
                columns.add(expression(column, '"' + name + '"') + " AS " + column.title());
                types.put(column.title(), type(column, file.types().getOrDefault(name, "")));
            });
        }
        String rows = "(SELECT %s FROM %s)".formatted(String.join(", ", columns), file.rows());
        return new DeliveredFile(file.path(), ExportFormat.FOCUS, rows, types);
    }

    private static Optional<String> name(ExportColumn column, DeliveredFile file) {
        return FocusColumns.of(column).stream()
                .filter(file.types()::containsKey)
                .findFirst();
    }

    private static String expression(ExportColumn column, String name) {
        if (column == ExportColumn.BILL_BILLING_ENTITY) {
            return ENTITY.formatted(name);
        }
        return column == ExportColumn.PRODUCT ? PRODUCT.formatted(name) : name;
    }

    private static String type(ExportColumn column, String type) {
        return column == ExportColumn.PRODUCT && type.equals("VARCHAR") ? "MAP(VARCHAR, VARCHAR)" : type;
    }
}
