package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.slack.blocks.ElementText;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds what a person can use in blocks. */
@Component
class Widgets {
    private final ElementText texts;

    Widgets(ElementText texts) {
        this.texts = texts;
    }

    List<Widget> in(JsonNode blocks) {
        List<Widget> widgets = new ArrayList<>();
        for (JsonNode block : blocks) {
            switch (block.path("type").asString("")) {
                case "input" -> widgets.add(input(block));
                case "section" -> widgets.addAll(accessory(block));
                case "actions" -> block.path("elements").forEach(element -> widgets.add(free(block, element)));
                default -> {}
            }
        }
        return widgets;
    }

    private Widget input(JsonNode block) {
        return new Widget(
                texts.text(block.path("label")),
                blockId(block),
                block.path("element"),
                true,
                block.path("optional").asBoolean(false),
                block.path("dispatch_action").asBoolean(false));
    }

    private List<Widget> accessory(JsonNode block) {
        JsonNode element = block.path("accessory");
        if (!element.has("action_id")) {
            return List.of();
        }
        String label = isButton(element) ? labelOf(element) : texts.text(block.path("text"));
        return List.of(new Widget(label, blockId(block), element, false, true, true));
    }

    private Widget free(JsonNode block, JsonNode element) {
        return new Widget(labelOf(element), blockId(block), element, false, true, true);
    }

    private String labelOf(JsonNode element) {
        return texts.text(element.path(isButton(element) ? "text" : "placeholder"));
    }

    private static boolean isButton(JsonNode element) {
        return element.path("type").asString("").equals("button");
    }

    private static String blockId(JsonNode block) {
        return block.path("block_id").asString("");
    }
}
