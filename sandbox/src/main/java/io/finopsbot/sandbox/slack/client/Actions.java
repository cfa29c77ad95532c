package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.slack.team.Timestamps;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One entry of {@code actions} in a payload: which element was used, and what it holds now. */
@Component
class Actions {
    private final Timestamps timestamps;

    Actions(Timestamps timestamps) {
        this.timestamps = timestamps;
    }

    ObjectNode press(Widget button) {
        ObjectNode action = base(button);
        for (String field : new String[] {"text", "value", "style"}) {
            if (button.element().has(field)) {
                action.set(field, button.element().path(field));
            }
        }
        return action;
    }

    ObjectNode choose(Widget widget, ValueKind kind, JsonNode value) {
        return base(widget).set(kind.field(), value);
    }

    private ObjectNode base(Widget widget) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", widget.type())
                .put("block_id", widget.blockId())
                .put("action_id", widget.actionId())
                .put("action_ts", timestamps.next());
    }
}
