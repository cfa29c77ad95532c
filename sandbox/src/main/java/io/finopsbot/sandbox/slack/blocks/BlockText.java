package io.finopsbot.sandbox.slack.blocks;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Blocks as plain text, line by line, as a person would read them out. */
@Component
public class BlockText {
    private final MrkdwnText mrkdwn;
    private final ElementText elements;

    BlockText(MrkdwnText mrkdwn, ElementText elements) {
        this.mrkdwn = mrkdwn;
        this.elements = elements;
    }

    /** A message: its blocks, or its text where it has none. */
    public String ofMessage(String text, JsonNode blocks) {
        return blocks.isEmpty() ? mrkdwn.read(text) : ofBlocks(blocks);
    }

    public String ofBlocks(JsonNode blocks) {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> lines.addAll(lines(block)));
        return String.join("\n", lines);
    }

    private List<String> lines(JsonNode block) {
        return switch (block.path("type").asString("")) {
            case "header", "markdown" -> List.of(elements.text(block.path("text")));
            case "section" -> section(block);
            case "context" -> List.of(joined(block.path("elements"), " · "));
            case "actions" -> List.of(joined(block.path("elements"), " "));
            case "divider" -> List.of("---");
            case "input" -> List.of(elements.text(block.path("label")) + ": " + elements.read(block.path("element")));
            case "image" -> List.of(elements.read(block));
            case "table" ->
                cells(block).stream().map(row -> String.join(" | ", row)).toList();
            case "data_visualization" -> List.of(ChartText.read(block));
            case "rich_text" -> List.of(RichText.read(block));
            default -> List.of();
        };
    }

    private List<String> section(JsonNode block) {
        List<String> lines = new ArrayList<>();
        if (block.has("text")) {
            lines.add(elements.text(block.path("text")));
        }
        block.path("fields").forEach(field -> lines.add(elements.text(field).replace("\n", " ")));
        if (block.has("accessory")) {
            lines.add(elements.read(block.path("accessory")));
        }
        return lines;
    }

    private String joined(JsonNode parts, String between) {
        return String.join(between, parts.values().stream().map(elements::read).toList());
    }

    /** What stands in the cells of a table, row by row. */
    public List<List<String>> cells(JsonNode table) {
        return table.path("rows").values().stream()
                .map(row -> row.values().stream().map(BlockText::cell).toList())
                .toList();
    }

    private static String cell(JsonNode cell) {
        return cell.path("type").asString("").equals("rich_text")
                ? RichText.read(cell)
                : cell.path("text").asString(cell.path("value").asString(""));
    }
}
