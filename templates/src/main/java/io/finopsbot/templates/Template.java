package io.finopsbot.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON document with holes. {@code ${name}} fills a text node, and is escaped by what the node is: Slack's {@code mrkdwn}
 * is, {@code plain_text} and Jira's text are not. A node that is nothing but {@code ${name}} takes the value as it is:
 * number, truth value or a whole tree; a property whose value is null is left out. {@code #{key}} is a sentence of {@link Words}. {@code "$each": "name"} repeats its
 * object for every entry of a list, {@code "$if": "name"} drops it when the value is false, empty or absent (null); nothing
 * else is known.
 */
public final class Template {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String path;
    private final JsonNode tree;
    private final Words words;

    private Template(String path, JsonNode tree, Words words) {
        this.path = path;
        this.tree = tree;
        this.words = words;
    }

    /**
     * The template of that path below {@code templates/}, such as {@code slack/card.json}.
     *
     * @throws IllegalArgumentException if it is not there or speaks a sentence that there is not
     */
    public static Template load(String path, Words words) {
        try (InputStream in = Template.class.getResourceAsStream("/templates/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no template " + path);
            }
            Template template = new Template(path, JSON.readTree(in), words);
            template.sentencesExist();
            return template;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the template " + path, e);
        }
    }

    /** Made of that JSON; for tests. */
    static Template of(String json, Words words) {
        return new Template("given", JSON.readTree(json), words);
    }

    /**
     * The document with its holes filled.
     *
     * @param values by name; a list for {@code $each} holds maps
     * @throws IllegalArgumentException if a value is missing or not used
     */
    public JsonNode fill(Map<String, ? extends @Nullable Object> values) {
        Filling filling = new Filling(values);
        JsonNode filled = Objects.requireNonNull(filling.node(tree, null), path);
        filling.allUsed();
        return filled;
    }

    private void sentencesExist() {
        Matcher matcher = Holes.FORM.matcher(tree.toString());
        while (matcher.find()) {
            if (matcher.group(1).equals("#") && !words.keys().contains(matcher.group(2))) {
                throw new IllegalArgumentException(path + ": there is no sentence " + matcher.group(2));
            }
        }
    }

    /** One filling of the holes, with the values of one scope. */
    private final class Filling {
        private final Map<String, ? extends @Nullable Object> values;
        private final @Nullable Filling outer;
        private final Set<String> used = new HashSet<>();

        Filling(Map<String, ? extends @Nullable Object> values) {
            this(values, null);
        }

        private Filling(Map<String, ? extends @Nullable Object> values, @Nullable Filling outer) {
            this.values = values;
            this.outer = outer;
        }

        @Nullable
        JsonNode node(JsonNode node, @Nullable ObjectNode parent) {
            if (node instanceof ObjectNode object) {
                return object(object);
            }
            if (node instanceof ArrayNode array) {
                return array(array);
            }
            return node.isString() ? text(node.asString(), parent) : node;
        }

        private @Nullable JsonNode object(ObjectNode object) {
            JsonNode condition = object.get("$if");
            if (condition != null && !Holes.holds(value(condition.asString()))) {
                Holes.namesIn(object).forEach(this::use);
                return null;
            }
            ObjectNode filled = JSON.createObjectNode();
            object.properties().forEach(property -> {
                if (!property.getKey().startsWith("$")) {
                    JsonNode child = node(property.getValue(), object);
                    if (child != null) {
                        filled.set(property.getKey(), child);
                    }
                }
            });
            return filled;
        }

        private ArrayNode array(ArrayNode array) {
            ArrayNode filled = JSON.createArrayNode();
            for (JsonNode child : array) {
                for (JsonNode made : children(child)) {
                    filled.add(made);
                }
            }
            return filled;
        }

        private List<JsonNode> children(JsonNode child) {
            JsonNode each = child.get("$each");
            if (each == null) {
                JsonNode made = node(child, null);
                return made == null ? List.of() : List.of(made);
            }
            List<JsonNode> made = new ArrayList<>();
            List<?> entries = (List<?>) Objects.requireNonNull(value(each.asString()), each.asString());
            for (Object entry : entries) {
                @SuppressWarnings("unchecked")
                Filling inner = new Filling((Map<String, ?>) entry, this);
                JsonNode repeated = inner.object((ObjectNode) child);
                inner.allUsed();
                if (repeated != null) {
                    made.add(repeated);
                }
            }
            if (entries.isEmpty()) {
                Holes.namesIn(child).forEach(this::useIfKnown);
            }
            return made;
        }

        private @Nullable JsonNode text(String text, @Nullable ObjectNode parent) {
            Matcher whole = Holes.FORM.matcher(text);
            if (whole.matches() && whole.group(1).equals("$")) {
                Object value = value(whole.group(2));
                if (value == null) {
                    return null;
                }
                if (value instanceof JsonNode || value instanceof Number || value instanceof Boolean) {
                    return JSON.valueToTree(value);
                }
            }
            boolean markup = parent != null && Holes.areMarkup(parent);
            return JSON.getNodeFactory()
                    .stringNode(Holes.FORM
                            .matcher(text)
                            .replaceAll(hole -> Matcher.quoteReplacement(
                                    hole.group(1).equals("#")
                                            ? words.say(hole.group(2))
                                            : written(hole.group(2), value(hole.group(2)), markup))));
        }

        private String written(String name, @Nullable Object value, boolean markup) {
            if (value == null) {
                throw new IllegalArgumentException(path + ": no value for " + name);
            }
            if (value instanceof Markup trusted) {
                if (!markup) {
                    throw new IllegalArgumentException(path + ": " + name + " is markup, its place is not");
                }
                return trusted.text();
            }
            return markup ? Markup.escaped(value.toString()) : value.toString();
        }

        private @Nullable Object value(String name) {
            use(name);
            if (values.containsKey(name)) {
                return values.get(name);
            }
            if (outer == null) {
                throw new IllegalArgumentException(path + ": no value for " + name);
            }
            return outer.value(name);
        }

        private void use(String name) {
            used.add(name);
            if (outer != null && !values.containsKey(name)) {
                outer.use(name);
            }
        }

        private void useIfKnown(String name) {
            if (values.containsKey(name)) {
                use(name);
            } else if (outer != null) {
                outer.useIfKnown(name);
            }
        }

        private void allUsed() {
            Set<String> unused = new TreeSet<>(values.keySet());
            unused.removeAll(used);
            if (!unused.isEmpty()) {
                throw new IllegalArgumentException(path + ": values without a place: " + unused);
            }
        }
    }
}
