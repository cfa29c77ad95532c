package io.finopsbot.sandbox.jira;

import java.util.Arrays;
import java.util.Optional;

/** The issue types of the project. */
public enum IssueType {
    TASK("10001", "Task"),
    STORY("10002", "Story"),
    BUG("10003", "Bug");

    private final String id;
    private final String title;

    IssueType(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    static Optional<IssueType> find(String id, String title) {
        return Arrays.stream(values())
                .filter(type -> id.isEmpty() ? type.title.equals(title) : type.id.equals(id))
                .findFirst();
    }
}
