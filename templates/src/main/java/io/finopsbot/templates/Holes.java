package io.finopsbot.templates;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How the holes of a {@link Template} are written, and what counts where they stand. */
final class Holes {
    /** {@code ${name}} and {@code #{key}}. */
    static final Pattern FORM = Pattern.compile("([$#])\\{([A-Za-z0-9_.-]+)}");

    private Holes() {}

    /** The names of all values that the node asks for, also to repeat or drop something. */
    static Set<String> namesIn(JsonNode node) {
        Set<String> names = new HashSet<>();
        Matcher matcher = FORM.matcher(node.toString());
        while (matcher.find()) {
            if (matcher.group(1).equals("$")) {
                names.add(matcher.group(2));
            }
        }
        node.findValuesAsString("$if").forEach(names::add);
        node.findValuesAsString("$each").forEach(names::add);
        return names;
    }

    /** Slack's text objects say their type; the text of a whole message, which has no type, is markup too. */
    static boolean areMarkup(ObjectNode parent) {
        JsonNode type = parent.get("type");
        return type == null ? parent.path("text").isString() : type.asString().equals("mrkdwn");
    }

    /** Whether {@code $if} keeps its object for that value. */
    static boolean holds(@Nullable Object value) {
        if (value == null || Boolean.FALSE.equals(value)) {
            return false;
        }
        return !(value instanceof List<?> list && list.isEmpty())
                && !value.toString().isEmpty();
    }
}
