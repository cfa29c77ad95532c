package io.finopsbot.integrations.jira.rest;

/**
 * Which issue it is.
 *
 * @param id what it is called for ever
 * @param key what people call it now; another after a move to another project
 */
public record IssueName(String id, String key) {}
