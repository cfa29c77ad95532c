package io.finopsbot.sandbox.jira;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a request wants of an issue, and collects everything that is wrong with it before it refuses. */
@Component
final class IssueInput {
    private final FieldSetter setter;

    IssueInput(FieldSetter setter) {
        this.setter = setter;
    }

    /** A wish that has passed all checks. */
    record Creation(IssueType type, Fields fields, Map<String, JsonNode> properties) {}

    Creation creation(JsonNode body) {
        Map<String, String> errors = new LinkedHashMap<>();
        JsonNode wanted = body.path("fields");
        JsonNode project = wanted.path("project");
        if (!Project.isNamed(project.path("key").asString(project.path("id").asString("")))) {
            errors.put("project", "valid project is required");
        }
        IssueType type = type(wanted.path("issuetype"), errors);
        Fields fields = apply(Fields.blank(JiraUsers.BOT), without(wanted, "project", "issuetype"), errors);
        if (!wanted.has("summary")) {
            errors.put("summary", "You must specify a summary of the issue.");
        }
        refuseIfAny(errors);
        return new Creation(type, fields, IssueProperties.ofList(body.path("properties")));
    }

    Fields edited(Fields before, JsonNode body) {
        JsonNode set = body.path("fields");
        JsonNode update = body.path("update");
        if (set.isMissingNode() && update.isMissingNode() && !body.has("properties")) {
            throw JiraProblem.badRequest("one of 'fields' or 'update' required");
        }
        Map<String, String> errors = new LinkedHashMap<>();
        set.propertyNames().stream()
                .filter(update::has)
                .forEach(both -> errors.put(both, "Field '" + both + "' cannot appear in both 'fields' and 'update'"));
        Fields fields = apply(before, set, errors);
        for (Map.Entry<String, JsonNode> field : update.properties()) {
            fields = update(fields, field.getKey(), field.getValue(), errors);
        }
        refuseIfAny(errors);
        return fields;
    }

    private Fields apply(Fields before, JsonNode wanted, Map<String, String> errors) {
        Fields fields = before;
        for (Map.Entry<String, JsonNode> field : wanted.properties()) {
            try {
                fields = setter.set(fields, field.getKey(), field.getValue());
            } catch (JiraProblem problem) {
                errors.putAll(problem.errors());
            }
        }
        return fields;
    }

    private static Fields update(Fields before, String name, JsonNode operations, Map<String, String> errors) {
        if (!name.equals("labels")) {
            errors.put(name, "Field '" + name + "' does not support update.");
            return before;
        }
        try {
            return before.withLabels(Labels.updated(before.labels(), operations));
        } catch (JiraProblem problem) {
            errors.putAll(problem.errors());
            return before;
        }
    }

    private static IssueType type(JsonNode type, Map<String, String> errors) {
        return IssueType.find(type.path("id").asString(""), type.path("name").asString(""))
                .orElseGet(() -> {
                    errors.put("issuetype", "Specify a valid issue type");
                    return IssueType.TASK;
                });
    }

    private static JsonNode without(JsonNode wanted, String... names) {
        return wanted instanceof ObjectNode object ? object.deepCopy().without(List.of(names)) : wanted;
    }

    private static void refuseIfAny(Map<String, String> errors) {
        if (!errors.isEmpty()) {
            throw JiraProblem.fields(errors);
        }
    }
}
