package io.finopsbot.integrations.jira.rest;

/** A file that hangs on an issue. */
public record Attachment(String id, String filename) {}
