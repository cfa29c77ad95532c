package io.finopsbot.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Slack's limits as its documentation names them, each number written down here and nowhere derived: what the sandbox refuses is
 * checked besides, and the two do not share a line.
 */
final class SlackLimits {
    private static final Map<String, Integer> NAMES =
            Map.of("action_id", 255, "block_id", 255, "callback_id", 255, "external_id", 255);
    private static final Map<String, Integer> IN_A_LIST = Map.of(
            "static_select", 100,
            "multi_static_select", 100,
            "checkboxes", 10,
            "radio_buttons", 10);

    /** Of a whole view. Slack stores what is not ASCII as \\uXXXX, so that is what is counted. */
    private static final int VIEW = 250_000;

    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final List<String> broken = new ArrayList<>();

    private SlackLimits() {}

    /** What of it is too long or too much, by where it stands. */
    static List<String> brokenBy(JsonNode said) {
        SlackLimits limits = new SlackLimits();
        limits.frame(said);
        limits.everywhere(said, "");
        return limits.broken;
    }

    private void frame(JsonNode said) {
        boolean view = said.has("type");
        most(said.path("blocks").size(), view ? 100 : 50, "blocks");
        List.of("title", "submit", "close").forEach(part -> text(said, part, 24, ""));
        length(said.path("private_metadata"), 3_000, "private_metadata");
        if (view) {
            most(ASCII.writeValueAsString(said).length(), VIEW, "view");
        } else {
            length(said.path("text"), 3_999, "text");
            long tables = count(said, "table");
            most((int) tables, 1, "tables");
        }
    }

    private static long count(JsonNode said, String type) {
        return said.path("blocks").values().stream()
                .filter(block -> block.path("type").asString("").equals(type))
                .count();
    }

    private void everywhere(JsonNode node, String where) {
        if (node.isObject()) {
            object(node, where);
            node.properties().forEach(child -> everywhere(child.getValue(), where + "/" + child.getKey()));
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            everywhere(node.path(index), where + "/" + index);
        }
    }

    private void object(JsonNode node, String where) {
        NAMES.forEach((name, longest) -> length(node.path(name), longest, where + "/" + name));
        switch (node.path("type").asString("")) {
            case "section" -> section(node, where);
            case "header" -> text(node, "text", 150, where);
            case "context" -> most(node.path("elements").size(), 10, where + "/elements");
            case "actions" -> most(node.path("elements").size(), 25, where + "/elements");
            case "button" -> button(node, where);
            case "markdown" -> length(node.path("text"), 12_000, where + "/text");
            case "table" -> table(node, where);
            case "static_select", "multi_static_select", "checkboxes", "radio_buttons" -> list(node, where);
            default -> {}
        }
    }

    private void section(JsonNode node, String where) {
        text(node, "text", 3_000, where);
        most(node.path("fields").size(), 10, where + "/fields");
        node.path("fields").forEach(field -> length(field.path("text"), 2_000, where + "/fields"));
    }

    private void button(JsonNode node, String where) {
        text(node, "text", 75, where);
        length(node.path("value"), 2_000, where + "/value");
    }

    private void table(JsonNode node, String where) {
        most(node.path("rows").size(), 100, where + "/rows");
        node.path("rows").forEach(row -> most(row.size(), 20, where + "/rows/columns"));
    }

    private void list(JsonNode node, String where) {
        int longest = IN_A_LIST.getOrDefault(node.path("type").asString(), 0);
        most(node.path("option_groups").size(), 100, where + "/option_groups");
        options(node.path("options"), longest, where);
        for (JsonNode group : node.path("option_groups")) {
            text(group, "label", 75, where);
            options(group.path("options"), longest, where + "/option_groups");
        }
    }

    private void options(JsonNode options, int longest, String where) {
        most(options.size(), longest, where + "/options");
        for (JsonNode option : options) {
            text(option, "text", 75, where + "/options");
            text(option, "description", 75, where + "/options");
            length(option.path("value"), 75, where + "/options/value");
        }
    }

    private void text(JsonNode owner, String field, int longest, String where) {
        length(owner.path(field).path("text"), longest, where + "/" + field);
    }

    private void length(JsonNode text, int longest, String where) {
        most(text.asString("").length(), longest, where);
    }

    private void most(int found, int most, String where) {
        if (found > most) {
            broken.add(where + " has " + found + ", at most " + most);
        }
    }
}
