package io.finopsbot.sandbox.jira;

import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The priorities of the site, the most urgent first; ids count from 1. */
enum Priority {
    HIGHEST("Highest"),
    HIGH("High"),
    MEDIUM("Medium"),
    LOW("Low"),
    LOWEST("Lowest");

    private final String title;

    Priority(String title) {
        this.title = title;
    }

    String id() {
        return Integer.toString(Arrays.asList(values()).indexOf(this) + 1);
    }

    String title() {
        return title;
    }

    ObjectNode json() {
        return Json.object().put("id", id()).put("name", title);
    }

    static Optional<Priority> find(String id, String title) {
        return Arrays.stream(values())
                .filter(priority -> id.isEmpty()
                        ? priority.title.equals(title)
                        : priority.id().equals(id))
                .findFirst();
    }
}
