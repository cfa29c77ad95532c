package io.finopsbot.integrations.jira.rest;

import tools.jackson.databind.JsonNode;

/** What a program keeps on an issue or comment; people do not see it. */
public record EntityProperty(String key, JsonNode value) {}
