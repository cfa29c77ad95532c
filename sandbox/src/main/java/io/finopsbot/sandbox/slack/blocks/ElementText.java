package io.finopsbot.sandbox.slack.blocks;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** One element or text object as plain text: a button as [Approve], a menu with what is chosen or its placeholder. */
@Component
public class ElementText {
    private final MrkdwnText mrkdwn;

    ElementText(MrkdwnText mrkdwn) {
        this.mrkdwn = mrkdwn;
    }

    /** A text object, or a bare string as some blocks have it. */
    public String text(JsonNode text) {
        if (text.isString()) {
            return mrkdwn.read(text.stringValue());
        }
        String raw = text.path("text").asString("");
        return text.path("type").asString("").equals("plain_text") ? raw : mrkdwn.read(raw);
    }

    String read(JsonNode element) {
        String type = element.path("type").asString("");
        return switch (type) {
            case "plain_text", "mrkdwn" -> text(element);
            case "button" -> "[" + text(element.path("text")) + "]";
            case "image" -> "(" + element.path("alt_text").asString("") + ")";
            case "overflow" -> "[...]";
            case "checkboxes", "radio_buttons" -> choices(element);
            default -> "[" + chosen(element) + "]";
        };
    }

    private String choices(JsonNode element) {
        List<String> choices = element.path("options").values().stream()
                .map(option -> (isInitial(element, option) ? "(x) " : "( ) ") + text(option.path("text")))
                .toList();
        return String.join(" ", choices);
    }

    private static boolean isInitial(JsonNode element, JsonNode option) {
        return option.equals(element.path("initial_option"))
                || element.path("initial_options").values().contains(option);
    }

    private String chosen(JsonNode element) {
        if (element.has("initial_option")) {
            return text(element.path("initial_option").path("text"));
        }
        for (String field : List.of("initial_value", "initial_date", "initial_time", "initial_user")) {
            if (element.has(field)) {
                return element.path(field).asString("");
            }
        }
        return text(element.path("placeholder"));
    }
}
