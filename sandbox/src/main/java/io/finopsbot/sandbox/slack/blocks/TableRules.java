package io.finopsbot.sandbox.slack.blocks;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The {@code table} block. */
final class TableRules {
    private static final int ROWS = 100;
    private static final int COLUMNS = 20;
    private static final int CHARACTERS = 10_000;
    private static final Set<String> CELLS = Set.of("raw_text", "raw_number", "rich_text");

    private TableRules() {}

    static void check(Spot block) {
        int characters = 0;
        for (Spot row : block.items("rows", 1, ROWS)) {
            row.unless(row.node().isArray(), "must be an array");
            row.unless(row.node().size() <= COLUMNS, "no more than " + COLUMNS + " items allowed");
            row.unless(row.node().size() >= 1, "no fewer than 1 items required");
            row.children().forEach(TableRules::cell);
            characters +=
                    row.children().stream().mapToInt(TableRules::characters).sum();
        }
        block.child("rows")
                .unless(characters <= CHARACTERS, "no more than " + CHARACTERS + " characters in all cells allowed");
        for (Spot column : block.items("column_settings", 0, COLUMNS)) {
            column.shape(Set.of(), Set.of("align", "is_wrapped"));
            column.oneOf("align", Set.of("left", "center", "right"));
            column.flag("is_wrapped");
        }
    }

    private static void cell(Spot cell) {
        if (!CELLS.contains(cell.type())) {
            cell.child("type").fault("unsupported type: " + cell.type());
        }
        if (cell.type().equals("raw_text")) {
            cell.shape(Set.of("type", "text"), Set.of());
            cell.length("text", 3000);
        }
        if (cell.type().equals("rich_text")) {
            cell.shape(Set.of("type", "elements"), Set.of());
            RichTextRules.check(cell);
        }
    }

    private static int characters(Spot cell) {
        JsonNode node = cell.node();
        return node.path("text").isString()
                ? node.path("text").asString().length()
                : RichText.read(node).length();
    }
}
