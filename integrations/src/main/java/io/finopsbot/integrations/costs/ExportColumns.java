package io.finopsbot.integrations.costs;

import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which columns the files of a delivery have. CUR 2.0 has a fixed set, but an export may leave some out: one of the two tag
 * maps, the legal entity and the end of usage are done without; without any other no figure would be true.
 */
record ExportColumns(Set<String> names) {
    private static final Set<String> NEEDED = Set.of(
            "bill_billing_entity",
            "bill_billing_period_start_date",
            "line_item_line_item_type",
            "line_item_usage_start_date",
            "line_item_usage_amount",
            "line_item_unblended_cost",
            "product");
    private static final List<String> TAG_MAPS = List.of("resource_tags", "tags");

    ExportColumns {
        names = Set.copyOf(names);
    }

    /** The columns of all files together, each of which must have those that are needed. */
    static ExportColumns of(TreeMap<String, Set<String>> byFile) {
        Set<String> all = new TreeSet<>();
        byFile.forEach((file, names) -> {
            Set<String> missing = new TreeSet<>(NEEDED);
            missing.removeAll(names);
            if (!missing.isEmpty()) {
                throw lacks(file, String.join(", ", missing));
            }
            if (TAG_MAPS.stream().noneMatch(names::contains)) {
                throw lacks(file, String.join(" or ", TAG_MAPS));
            }
            all.addAll(names);
        });
        return new ExportColumns(all);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    private static CostsUnavailable lacks(String file, String columns) {
        return new CostsUnavailable(
                "The cost export lacks a column that is needed: %s (in %s). Add it to the export's columns."
                        .formatted(columns, file));
    }
}
