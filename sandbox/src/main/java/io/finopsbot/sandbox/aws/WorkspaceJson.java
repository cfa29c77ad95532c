package io.finopsbot.sandbox.aws;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Workspaces on the wire. */
final class WorkspaceJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private WorkspaceJson() {}

    static ObjectNode of(Workspace workspace) {
        ObjectNode json = object().put("id", workspace.id())
                .put("type", "workspace")
                .put("name", workspace.name())
                .put("display_color", "#6C5BB9")
                .put("created_at", workspace.created().toString())
                .put("archived_at", text(workspace.archived()));
        ObjectNode tags = json.putObject("tags");
        workspace.tags().forEach(tags::put);
        json.putObject("data_residency")
                .put("workspace_geo", "us")
                .put("allowed_inference_geos", "unrestricted")
                .put("default_inference_geo", "global");
        return json;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The body as an object whose fields are all known. */
    static JsonNode body(byte[] content) {
        JsonNode body = parsed(content);
        if (!body.isObject()) {
            throw WorkspaceProblem.invalid("The request body is not a valid JSON object");
        }
        for (String field : body.propertyNames()) {
            if (!field.equals("name") && !field.equals("tags") && !field.equals("data_residency")) {
                throw WorkspaceProblem.invalid(field + ": Extra inputs are not permitted");
            }
        }
        return body;
    }

    static String name(JsonNode body) {
        if (!body.path("name").isString()) {
            throw WorkspaceProblem.invalid("name: Field required");
        }
        return body.path("name").asString();
    }

    static Map<String, String> tags(JsonNode body) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> tag : body.path("tags").properties()) {
            if (!tag.getValue().isString()) {
                throw WorkspaceProblem.invalid("tags." + tag.getKey() + ": Input should be a valid string");
            }
            tags.put(tag.getKey(), tag.getValue().asString());
        }
        return tags;
    }

    private static JsonNode parsed(byte[] content) {
        try {
            return MAPPER.readTree(content);
        } catch (JacksonException e) {
            throw WorkspaceProblem.invalid("The request body is not valid JSON");
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
