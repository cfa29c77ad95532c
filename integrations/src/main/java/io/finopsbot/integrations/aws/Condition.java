package io.finopsbot.integrations.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * When a statement counts.
 *
 * @param operators operator, key, values, each sorted; empty if it always counts
 */
record Condition(SortedMap<String, SortedMap<String, SortedSet<String>>> operators) {
    static Condition of(JsonNode condition) {
        SortedMap<String, SortedMap<String, SortedSet<String>>> operators = new TreeMap<>();
        for (Map.Entry<String, JsonNode> operator : condition.properties()) {
            SortedMap<String, SortedSet<String>> keys = new TreeMap<>();
            operator.getValue()
                    .properties()
                    .forEach(key -> keys.put(key.getKey(), new TreeSet<>(PolicyNormalForm.texts(key.getValue()))));
            operators.put(operator.getKey(), keys);
        }
        return new Condition(operators);
    }

    /** {@code , if StringEquals aws:SourceAccount is 123456789012}; empty if it always counts. */
    String words() {
        List<String> parts = new ArrayList<>();
        operators.forEach((operator, keys) -> keys.forEach(
                (key, values) -> parts.add(operator + " " + key + " is " + PolicyWords.listed(values, "or"))));
        return parts.isEmpty() ? "" : ", if " + PolicyWords.listed(parts, "and");
    }
}
