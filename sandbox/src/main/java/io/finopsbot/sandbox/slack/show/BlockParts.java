package io.finopsbot.sandbox.slack.show;

import io.finopsbot.sandbox.page.Part;
import io.finopsbot.sandbox.slack.blocks.BlockText;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Blocks as parts of a row: tables as tables, all else as lines. */
@Component
class BlockParts {
    private final BlockText texts;

    BlockParts(BlockText texts) {
        this.texts = texts;
    }

    /** A message's blocks, or its text where it has none. */
    List<Part> of(String text, JsonNode blocks) {
        return blocks.isEmpty() ? List.of(new Part.Lines(texts.ofMessage(text, blocks))) : of(blocks);
    }

    List<Part> of(JsonNode blocks) {
        List<Part> parts = new ArrayList<>();
        ArrayNode others = JsonNodeFactory.instance.arrayNode();
        for (JsonNode block : blocks) {
            if (block.path("type").asString("").equals("table")) {
                add(others, parts);
                parts.add(new Part.Table(texts.cells(block)));
            } else {
                others.add(block);
            }
        }
        add(others, parts);
        return parts;
    }

    private void add(ArrayNode blocks, List<Part> parts) {
        if (!blocks.isEmpty()) {
            parts.add(new Part.Lines(texts.ofBlocks(blocks)));
            blocks.removeAll();
        }
    }
}
