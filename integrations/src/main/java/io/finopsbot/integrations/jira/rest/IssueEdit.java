package io.finopsbot.integrations.jira.rest;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A change of an issue.
 *
 * @param fields what is replaced
 * @param update what is added and removed, by field: {@code labels -> [{add: x}]}
 * @param properties what is kept on it besides
 */
public record IssueEdit(
        Map<String, JsonNode> fields, Map<String, List<Map<String, String>>> update, List<EntityProperty> properties) {}
