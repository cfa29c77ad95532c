package io.finopsbot.sandbox.slack.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One place in a block tree that is being checked; what is wrong there goes into a common list, worded as Slack does. */
final class Spot {
    private final JsonNode node;
    private final String pointer;
    private final List<String> findings;

    Spot(JsonNode node, String pointer, List<String> findings) {
        this.node = node;
        this.pointer = pointer;
        this.findings = findings;
    }

    JsonNode node() {
        return node;
    }

    String type() {
        return string("type");
    }

    String string(String field) {
        return node.path(field).asString("");
    }

    boolean has(String field) {
        return node.has(field);
    }

    Spot child(String field) {
        return new Spot(node.path(field), pointer + "/" + field, findings);
    }

    List<Spot> children(String field) {
        return child(field).children();
    }

    List<Spot> children() {
        List<Spot> children = new ArrayList<>();
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            children.add(new Spot(node.path(i), pointer + "/" + i, findings));
        }
        return children;
    }

    void fault(String sentence) {
        findings.add("[ERROR] " + sentence + " [json-pointer:" + pointer + "]");
    }

    void unless(boolean fine, String sentence) {
        if (!fine) {
            fault(sentence);
        }
    }

    /** Whether the object has every field that it must and none that it may not have. */
    void shape(Set<String> required, Set<String> optional) {
        if (!node.isObject()) {
            fault("must be an object");
            return;
        }
        required.stream()
                .sorted()
                .filter(field -> !has(field))
                .forEach(field -> fault("missing required field: " + field));
        node.propertyNames().stream()
                .filter(field -> !required.contains(field) && !optional.contains(field))
                .forEach(field -> fault("invalid additional property: " + field));
    }

    /** A string field of 1 to {@code longest} characters, where it is present. */
    void length(String field, int longest) {
        length(field, 1, longest);
    }

    void length(String field, int shortest, int longest) {
        if (!has(field)) {
            return;
        }
        Spot spot = child(field);
        if (!spot.node.isString()) {
            spot.fault("must be a string");
            return;
        }
        int length = spot.node.stringValue().length();
        spot.unless(length >= shortest, "must be more than " + (shortest - 1) + " characters");
        spot.unless(length <= longest, "must be less than " + (longest + 1) + " characters");
    }

    /** An array field of {@code fewest} to {@code most} items, where it is present; its items. */
    List<Spot> items(String field, int fewest, int most) {
        if (!has(field)) {
            return List.of();
        }
        Spot spot = child(field);
        if (!spot.node.isArray()) {
            spot.fault("must be an array");
            return List.of();
        }
        spot.unless(spot.node.size() >= fewest, "no fewer than " + fewest + " items required");
        spot.unless(spot.node.size() <= most, "no more than " + most + " items allowed");
        return spot.children();
    }

    void oneOf(String field, Set<String> allowed) {
        if (has(field)) {
            child(field)
                    .unless(
                            allowed.contains(string(field)),
                            "must be one of " + allowed.stream().sorted().toList());
        }
    }

    void flag(String field) {
        if (has(field)) {
            child(field).unless(node.path(field).isBoolean(), "must be a boolean");
        }
    }
}
