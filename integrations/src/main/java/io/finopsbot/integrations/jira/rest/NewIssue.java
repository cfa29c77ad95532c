package io.finopsbot.integrations.jira.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An issue to be made, with its entity properties. */
public record NewIssue(Map<String, Object> fields, List<EntityProperty> properties) {
    /** The same, without those fields. */
    public NewIssue without(Set<String> names) {
        Map<String, Object> fewer = new LinkedHashMap<>(fields);
        fewer.keySet().removeAll(names);
        return new NewIssue(fewer, properties);
    }
}
