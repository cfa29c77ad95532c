package io.finopsbot.sandbox.slack.client;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is filled in on a view: {@code view.state.values}. */
final class FormState {
    private ObjectNode values = JsonNodeFactory.instance.objectNode();

    /** Fits the state to what is on the screen: what was filled in stays, new elements begin with their initial value. */
    void fitTo(List<Widget> widgets) {
        ObjectNode fitted = JsonNodeFactory.instance.objectNode();
        for (Widget widget : widgets) {
            ValueKind.of(widget.type())
                    .ifPresent(kind -> fitted.withObjectProperty(widget.blockId())
                            .set(widget.actionId(), kept(widget).orElseGet(() -> initial(widget, kind))));
        }
        values = fitted;
    }

    private Optional<JsonNode> kept(Widget widget) {
        JsonNode old = entry(widget);
        return old.path("type").asString("").equals(widget.type()) ? Optional.of(old) : Optional.empty();
    }

    private static JsonNode initial(Widget widget, ValueKind kind) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode().put("type", widget.type());
        JsonNode begins = widget.element().path(kind.initialField());
        if (!begins.isMissingNode()) {
            return entry.set(kind.field(), begins);
        }
        if (kind.isList()) {
            entry.putArray(kind.field());
            return entry;
        }
        return entry.putNull(kind.field());
    }

    void set(Widget widget, ValueKind kind, JsonNode value) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode().put("type", widget.type());
        entry.set(kind.field(), value);
        values.withObjectProperty(widget.blockId()).set(widget.actionId(), entry);
    }

    /** What is filled in at {@code widget}; missing or null where nothing is. */
    JsonNode value(Widget widget, ValueKind kind) {
        return entry(widget).path(kind.field());
    }

    private JsonNode entry(Widget widget) {
        return values.path(widget.blockId()).path(widget.actionId());
    }

    ObjectNode values() {
        return values.deepCopy();
    }
}
