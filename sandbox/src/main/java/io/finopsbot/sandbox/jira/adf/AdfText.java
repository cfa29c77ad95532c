package io.finopsbot.sandbox.jira.adf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Renders a document as plain text that reads like the page. */
public final class AdfText {
    private AdfText() {}

    /** The document as lines without trailing blanks; empty for no document. */
    public static String of(@Nullable JsonNode document) {
        return document == null ? "" : String.join("\n", blocks(document)).strip();
    }

    private static List<String> blocks(JsonNode parent) {
        List<String> lines = new ArrayList<>();
        for (JsonNode block : parent.path("content")) {
            lines.addAll(block(block));
        }
        return lines;
    }

    private static List<String> block(JsonNode block) {
        return switch (block.path("type").asString("")) {
            case "bulletList" -> list(block, false);
            case "orderedList" -> list(block, true);
            case "taskList" -> tasks(block);
            case "codeBlock" -> indented("    ", inline(block).lines().toList());
            case "rule" -> List.of("----");
            case "table" -> rows(block);
            case "blockquote" -> indented("> ", blocks(block));
            case "panel" -> indented("| ", blocks(block));
            case "expand" -> expand(block);
            default -> List.of(inline(block).split("\n", -1));
        };
    }

    private static List<String> list(JsonNode list, boolean numbered) {
        List<String> lines = new ArrayList<>();
        int number = list.path("attrs").path("order").asInt(1);
        for (JsonNode item : list.path("content")) {
            String bullet = numbered ? number++ + ". " : "- ";
            lines.addAll(hanging(bullet, blocks(item)));
        }
        return lines;
    }

    private static List<String> tasks(JsonNode list) {
        List<String> lines = new ArrayList<>();
        for (JsonNode item : list.path("content")) {
            if (item.path("type").asString("").equals("taskList")) {
                lines.addAll(indented("  ", tasks(item)));
                continue;
            }
            boolean done = item.path("attrs").path("state").asString("").equals("DONE");
            lines.add((done ? "[x] " : "[ ] ") + inline(item));
        }
        return lines;
    }

    private static List<String> rows(JsonNode table) {
        List<String> lines = new ArrayList<>();
        for (JsonNode row : table.path("content")) {
            lines.add(row.path("content").values().stream()
                    .map(cell -> String.join(" ", blocks(cell)))
                    .collect(Collectors.joining(" | ")));
        }
        return lines;
    }

    private static List<String> expand(JsonNode expand) {
        List<String> lines = new ArrayList<>();
        lines.add(expand.path("attrs").path("title").asString(""));
        lines.addAll(indented("  ", blocks(expand)));
        return lines;
    }

    private static String inline(JsonNode block) {
        return block.path("content").values().stream().map(AdfText::piece).collect(Collectors.joining());
    }

    private static String piece(JsonNode node) {
        JsonNode attributes = node.path("attrs");
        return switch (node.path("type").asString("")) {
            case "hardBreak" -> "\n";
            case "mention" ->
                attributes.path("text").asString("@" + attributes.path("id").asString(""));
            case "status" -> "[" + attributes.path("text").asString("") + "]";
            default -> linked(node);
        };
    }

    private static String linked(JsonNode node) {
        String text = node.path("text").asString("");
        for (JsonNode mark : node.path("marks")) {
            String address = mark.path("attrs").path("href").asString("");
            if (!address.isEmpty() && !address.equals(text)) {
                return text + " (" + address + ")";
            }
        }
        return text;
    }

    private static List<String> hanging(String bullet, List<String> lines) {
        List<String> result = new ArrayList<>(indented(" ".repeat(bullet.length()), lines));
        if (!lines.isEmpty()) {
            result.set(0, bullet + lines.get(0));
        }
        return result;
    }

    private static List<String> indented(String prefix, List<String> lines) {
        return lines.stream().map(line -> prefix + line).toList();
    }
}
