package io.finopsbot.integrations.jira.rest;

/** Where an issue stands. */
public record Status(String id, String name) {
    /** Whether people call it that, without regard to case. */
    public boolean isCalled(String other) {
        return name.equalsIgnoreCase(other);
    }
}
