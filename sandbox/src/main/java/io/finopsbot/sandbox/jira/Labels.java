package io.finopsbot.sandbox.jira;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What Jira demands of labels, and how an update adds and removes them. */
final class Labels {
    private static final int LONGEST = 255;

    private Labels() {}

    static String checked(JsonNode value) {
        String label = value.isString() ? value.asString() : "";
        if (label.isEmpty() || label.chars().anyMatch(Character::isWhitespace)) {
            throw JiraProblem.field("labels", "The label '" + label + "' contains spaces which is invalid.");
        }
        if (label.length() > LONGEST) {
            throw JiraProblem.field("labels", "The label '" + label + "' exceeds the maximum length of 255.");
        }
        return label;
    }

    /** Applies {@code [{"add":"x"},{"remove":"y"},{"set":[…]}]} in order. */
    static List<String> updated(List<String> before, JsonNode operations) {
        Set<String> labels = new TreeSet<>(before);
        for (JsonNode operation : operations) {
            String verb = operation.propertyNames().stream().findFirst().orElse("");
            switch (verb) {
                case "add" -> labels.add(checked(operation.path("add")));
                case "remove" -> labels.remove(operation.path("remove").asString(""));
                case "set" -> {
                    labels.clear();
                    operation.path("set").values().forEach(label -> labels.add(checked(label)));
                }
                default -> throw JiraProblem.field("labels", "Unknown operation '" + verb + "'.");
            }
        }
        return List.copyOf(labels);
    }
}
