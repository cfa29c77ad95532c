package io.finopsbot.sandbox.jira;

/** A way from one status to another. Its name need not be that of the status it leads to. */
public record Transition(String id, String name, Status from, Status to) {}
