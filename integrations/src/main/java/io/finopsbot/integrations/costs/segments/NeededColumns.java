package io.finopsbot.integrations.costs.segments;

import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Refuses a file that lacks a column without which no figure would be true, or has it of another type. */
final class NeededColumns {
    private NeededColumns() {}

    /**
     * Checks that file.
     *
     * @throws CostsUnavailable with what is wrong
     */
    static void check(DeliveredFile file) {
        String missing = Arrays.stream(ExportColumn.values())
                .filter(column -> column.isNeeded() && !file.types().containsKey(column.title()))
                .map(file.format()::title)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw lacks(file, missing);
        }
        List<ExportColumn> maps = List.of(ExportColumn.RESOURCE_TAGS, ExportColumn.TAGS);
        if (maps.stream().map(ExportColumn::title).noneMatch(file.types()::containsKey)) {
            throw lacks(file, maps.stream().map(file.format()::title).distinct().collect(Collectors.joining(" or ")));
        }
        if (file.isParquet()) {
            checkTypes(file);
        }
    }

    private static void checkTypes(DeliveredFile file) {
        for (ExportColumn column : ExportColumn.values()) {
            String type = file.types().get(column.title());
            if (type != null && !column.kind().isKept(type)) {
                throw new CostsUnavailable(
                        "The cost export has changed: %s is no longer %s but of type %s (in %s). See under Data Exports in AWS"
                                        .formatted(
                                                file.format().title(column),
                                                column.kind().words(),
                                                type,
                                                file.path().getFileName())
                                + " whether its query was edited.");
            }
        }
    }

    private static CostsUnavailable lacks(DeliveredFile file, String columns) {
        return new CostsUnavailable(
                "The cost export lacks a column that is needed: %s (in %s). Add it to the export's columns."
                        .formatted(columns, file.path().getFileName()));
    }
}
