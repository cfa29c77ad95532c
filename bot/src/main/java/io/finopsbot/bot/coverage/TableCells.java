package io.finopsbot.bot.coverage;

import io.finopsbot.workflows.coverage.ModelRow;
import io.finopsbot.workflows.models.Platform;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rows of Slack's {@code table} block. Its SDK has no classes for it, so that they are made as JSON. */
final class TableCells {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ModelsText text;
    private final PlatformBadge badge;

    TableCells(ModelsText text, PlatformBadge badge) {
        this.text = text;
        this.badge = badge;
    }

    /** The heads, and a row for each of those rows. */
    JsonNode of(List<ModelRow> rows) {
        ArrayNode table = JSON.arrayNode();
        ArrayNode heads = table.addArray();
        text.heads().forEach(head -> heads.add(plain(head)));
        rows.forEach(row -> table.add(row(row)));
        return table;
    }

    /** How many characters a row has; whether Slack counts the name of an emoji is not known. */
    int characters(ModelRow row) {
        String emoji =
                badge.of(row.model().platform()).map(name -> ":" + name + ": ").orElse("");
        return emoji.length()
                + text.cells(row).stream().mapToInt(String::length).sum();
    }

    private ArrayNode row(ModelRow row) {
        List<String> cells = text.cells(row);
        ArrayNode array = JSON.arrayNode();
        array.add(plain(cells.get(0)));
        array.add(platform(row.model().platform()));
        cells.subList(2, cells.size()).forEach(cell -> array.add(plain(cell)));
        return array;
    }

    private ObjectNode platform(Platform platform) {
        return badge.of(platform).map(emoji -> badged(emoji, platform)).orElseGet(() -> plain(platform.title()));
    }

    /** Plain cells show an emoji as its name; rich ones draw it. */
    private static ObjectNode badged(String emoji, Platform platform) {
        ObjectNode cell = JSON.objectNode().put("type", "rich_text");
        ObjectNode section = cell.putArray("elements").addObject().put("type", "rich_text_section");
        ArrayNode elements = section.putArray("elements");
        elements.addObject().put("type", "emoji").put("name", emoji);
        elements.addObject().put("type", "text").put("text", " " + platform.title());
        return cell;
    }

    private static ObjectNode plain(String text) {
        return JSON.objectNode().put("type", "raw_text").put("text", text);
    }
}
