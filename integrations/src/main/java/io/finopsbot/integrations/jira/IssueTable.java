package io.finopsbot.integrations.jira;

import io.finopsbot.templates.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A table of two columns: what it is, and what it is to be exactly. */
final class IssueTable {
    private static final ArrayNode PLAIN = JsonNodeFactory.instance.arrayNode();
    private static final ArrayNode EXACT = JsonNodeFactory.instance.arrayNode();

    static {
        EXACT.addObject().put("type", "code");
    }

    private final Template template;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    IssueTable(Template template) {
        this.template = template;
    }

    /** A row of which people copy the value. */
    IssueTable exactly(String name, String value) {
        return row(name, List.of(piece(value, EXACT)));
    }

    /** The same, with words behind it. */
    IssueTable exactly(String name, String value, String words) {
        return row(name, List.of(piece(value, EXACT), piece(" " + words, PLAIN)));
    }

    /** A row that people read; none if there is nothing to read. */
    IssueTable words(String name, @Nullable String words) {
        return words == null ? this : row(name, List.of(piece(words, PLAIN)));
    }

    JsonNode document() {
        return template.fill(Map.of("rows", rows));
    }

    private IssueTable row(String name, List<Map<String, Object>> pieces) {
        rows.add(Map.of("name", name, "pieces", pieces));
        return this;
    }

    private static Map<String, Object> piece(String text, ArrayNode marks) {
        return Map.of("text", text, "marks", marks);
    }
}
