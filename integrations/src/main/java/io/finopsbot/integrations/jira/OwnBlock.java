package io.finopsbot.integrations.jira;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The bot's own part of a description: from the panel that names the request to the paragraph that says "end". What people
 * wrote above and below stays as it is. If either mark is gone, people have taken the description over: it is left alone.
 */
final class OwnBlock {
    private OwnBlock() {}

    /** The description with the bot's part replaced by {@code wanted}; empty if the bot has no part in it any more. */
    static Optional<JsonNode> replaced(@Nullable JsonNode description, JsonNode wanted, String number) {
        if (description == null || description.path("content").isEmpty()) {
            return Optional.of(wanted);
        }
        ArrayNode blocks = (ArrayNode) description.path("content");
        int first = first(blocks, number);
        int last = last(blocks, number);
        if (first < 0 || last < first) {
            return Optional.empty();
        }
        ObjectNode replaced =
                JsonMapper.shared().createObjectNode().put("type", "doc").put("version", 1);
        ArrayNode content = replaced.putArray("content");
        for (int index = 0; index < first; index++) {
            content.add(blocks.get(index));
        }
        wanted.path("content").forEach(content::add);
        for (int index = last + 1; index < blocks.size(); index++) {
            content.add(blocks.get(index));
        }
        return Optional.of(replaced);
    }

    private static int first(ArrayNode blocks, String number) {
        for (int index = 0; index < blocks.size(); index++) {
            JsonNode block = blocks.get(index);
            if (block.path("type").asString("").equals("panel")
                    && Adf.text(block).startsWith(mark(number))) {
                return index;
            }
        }
        return -1;
    }

    private static int last(ArrayNode blocks, String number) {
        for (int index = blocks.size() - 1; index >= 0; index--) {
            if (Adf.text(blocks.get(index)).equals(mark(number) + " · end")) {
                return index;
            }
        }
        return -1;
    }

    private static String mark(String number) {
        return "finops-bot · " + number;
    }
}
