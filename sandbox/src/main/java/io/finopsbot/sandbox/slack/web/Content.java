package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.blocks.BlockIds;
import io.finopsbot.sandbox.slack.blocks.BlockKit;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and checks what a call wants to show: blocks, text, metadata and views. */
@Component
public class Content {
    private static final int LONGEST_TEXT = 4000;
    private static final int LARGEST_VIEW = 250_000;
    private final BlockIds ids;

    Content(BlockIds ids) {
        this.ids = ids;
    }

    /** Checked blocks with ids; empty where there are none. */
    public JsonNode blocks(JsonNode blocks) {
        if (blocks.isMissingNode() || blocks.isNull()) {
            return JsonNodeFactory.instance.arrayNode();
        }
        List<String> faults = BlockKit.faultsOfMessage(blocks);
        if (!faults.isEmpty()) {
            throw new SlackRefusal("invalid_blocks", faults);
        }
        return ids.complete(blocks);
    }

    JsonNode blocks(Call call) {
        JsonNode blocks = call.json("blocks");
        if (call.has("blocks") && !blocks.isArray()) {
            throw new SlackRefusal("invalid_blocks_format");
        }
        return blocks(blocks);
    }

    public String text(String text, JsonNode blocks) {
        if (text.isEmpty() && blocks.isEmpty()) {
            throw new SlackRefusal("no_text");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new SlackRefusal("msg_too_long");
        }
        return text;
    }

    /** Checked metadata; missing where there is none. */
    JsonNode metadata(Call call) {
        JsonNode metadata = call.json("metadata");
        boolean fine = metadata.path("event_type").isString()
                && metadata.path("event_payload").isObject();
        if (call.has("metadata") && !metadata.isEmpty() && !fine) {
            throw new SlackRefusal("invalid_metadata_format");
        }
        return metadata;
    }

    /** A checked view with ids. */
    public ObjectNode view(JsonNode view, String type) {
        if (!(view instanceof ObjectNode object)) {
            throw new SlackRefusal("invalid_arguments", List.of("[ERROR] must provide an object [json-pointer:/view]"));
        }
        List<String> faults = BlockKit.faultsOfView(object);
        if (!faults.isEmpty()) {
            throw new SlackRefusal("invalid_arguments", faults);
        }
        if (!object.path("type").asString("").equals(type)) {
            String fault = "[ERROR] must be " + type + " [json-pointer:/view/type]";
            throw new SlackRefusal("invalid_arguments", List.of(fault));
        }
        if (object.toString().length() > LARGEST_VIEW) {
            throw new SlackRefusal("view_too_large");
        }
        ObjectNode completed = object.deepCopy();
        completed.set("blocks", ids.complete(object.path("blocks")));
        return completed;
    }
}
