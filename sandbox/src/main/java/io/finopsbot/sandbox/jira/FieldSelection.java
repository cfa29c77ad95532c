package io.finopsbot.sandbox.jira;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Which fields a request wants: names, {@code *all}, {@code *navigable}, and {@code -name} for what it does not. */
record FieldSelection(List<String> wanted) {
    private static final List<String> NOT_NAVIGABLE = List.of("comment", "attachment");

    static FieldSelection ofParameter(@Nullable String parameter) {
        return parameter == null || parameter.isBlank()
                ? new FieldSelection(List.of("*all"))
                : new FieldSelection(Arrays.asList(parameter.split(",", -1)));
    }

    ObjectNode of(ObjectNode fields) {
        Collection<String> kept = new ArrayList<>(wanted);
        if (wanted.contains("*all") || onlyExcludes()) {
            kept.addAll(fields.propertyNames());
        }
        if (wanted.contains("*navigable")) {
            kept.addAll(fields.propertyNames());
            kept.removeAll(NOT_NAVIGABLE);
        }
        wanted.stream()
                .filter(name -> name.startsWith("-"))
                .forEach(name -> kept.removeAll(List.of(name.substring(1))));
        return fields.retain(kept);
    }

    /** Search returns ids alone when no field is named. */
    boolean isIdAlone() {
        return wanted.isEmpty() || wanted.equals(List.of("id"));
    }

    private boolean onlyExcludes() {
        return !wanted.isEmpty() && wanted.stream().allMatch(name -> name.startsWith("-"));
    }
}
