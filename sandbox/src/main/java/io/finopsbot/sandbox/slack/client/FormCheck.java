package io.finopsbot.sandbox.slack.client;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What Slack's client itself refuses before it sends a form: empty required fields, lengths, numbers. */
final class FormCheck {
    private FormCheck() {}

    /** What is wrong, by label. */
    static Map<String, String> faults(List<Widget> widgets, FormState state) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (Widget widget : widgets) {
            if (widget.isInput()) {
                ValueKind.of(widget.type())
                        .flatMap(kind -> fault(widget, state.value(widget, kind)))
                        .ifPresent(fault -> faults.put(widget.label(), fault));
            }
        }
        return faults;
    }

    private static Optional<String> fault(Widget widget, JsonNode value) {
        boolean empty = value.isNull()
                || value.isMissingNode()
                || (value.isString() && value.stringValue().isBlank())
                || (value.isArray() && value.isEmpty());
        if (empty) {
            return widget.isOptional() ? Optional.empty() : Optional.of("Please complete this required field.");
        }
        return switch (widget.type()) {
            case "plain_text_input" ->
                length(widget.element(), value.asString("").length());
            case "number_input" -> number(widget.element(), value.asString(""));
            default -> Optional.empty();
        };
    }

    private static Optional<String> length(JsonNode element, int length) {
        int most = element.path("max_length").asInt(3000);
        int least = element.path("min_length").asInt(0);
        if (length > most) {
            return Optional.of("Please use at most " + most + " characters.");
        }
        return length < least ? Optional.of("Please use at least " + least + " characters.") : Optional.empty();
    }

    private static Optional<String> number(JsonNode element, String text) {
        boolean decimals = element.path("is_decimal_allowed").asBoolean(false);
        if (!text.matches(decimals ? "-?\\d+(\\.\\d+)?" : "-?\\d+")) {
            return Optional.of("Please enter a valid number.");
        }
        BigDecimal number = new BigDecimal(text);
        String least = element.path("min_value").asString("");
        String most = element.path("max_value").asString("");
        if (!least.isEmpty() && number.compareTo(new BigDecimal(least)) < 0) {
            return Optional.of("Please enter at least " + least + ".");
        }
        boolean tooMuch = !most.isEmpty() && number.compareTo(new BigDecimal(most)) > 0;
        return tooMuch ? Optional.of("Please enter at most " + most + ".") : Optional.empty();
    }
}
