package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.jira.adf.AdfText;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A comment on an issue.
 *
 * @param author account id
 */
public record Comment(String id, String author, JsonNode body, Instant created, Map<String, JsonNode> properties) {
    public Comment {
        properties = Map.copyOf(properties);
    }

    /** The comment as plain text. */
    public String text() {
        return AdfText.of(body);
    }
}
