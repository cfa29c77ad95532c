package io.finopsbot.sandbox.slack.blocks;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives ids to blocks and elements that the app left without, as Slack does. */
@Component
public class BlockIds {
    private static final List<String> WITHOUT_ACTION = List.of("plain_text", "mrkdwn", "image");
    private final AtomicLong next = new AtomicLong();

    /** The same blocks, each with a {@code block_id} and its elements with an {@code action_id}. */
    public JsonNode complete(JsonNode blocks) {
        JsonNode completed = blocks.deepCopy();
        for (JsonNode block : completed) {
            put(block, "block_id");
            switch (block.path("type").asString("")) {
                case "section" -> identify(block.path("accessory"));
                case "input" -> identify(block.path("element"));
                case "actions" -> block.path("elements").forEach(this::identify);
                default -> {}
            }
        }
        return completed;
    }

    private void identify(JsonNode element) {
        if (!WITHOUT_ACTION.contains(element.path("type").asString(""))) {
            put(element, "action_id");
        }
    }

    private void put(JsonNode node, String field) {
        if (node instanceof ObjectNode object && !object.has(field)) {
            object.put(field, "s" + Long.toString(10_000 + next.incrementAndGet(), 36));
        }
    }
}
