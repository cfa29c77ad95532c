package io.finopsbot.integrations.jira.rest;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A comment to be made; its body is a document (ADF). */
public record NewComment(JsonNode body, List<EntityProperty> properties) {}
