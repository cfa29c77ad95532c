package io.finopsbot.sandbox.jira;

import tools.jackson.databind.JsonNode;

/**
 * A link from an issue to somewhere else.
 *
 * @param globalId what makes a second post an update; empty for none
 */
public record RemoteLink(String id, String globalId, JsonNode body) {}
