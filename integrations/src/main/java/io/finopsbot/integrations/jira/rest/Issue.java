package io.finopsbot.integrations.jira.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An issue as it stands. Only what was asked for is there. */
public record Issue(String id, String key, Fields fields, Map<String, JsonNode> properties) {
    public Issue(String id, String key, @Nullable Fields fields, @Nullable Map<String, JsonNode> properties) {
        this.id = id;
        this.key = key;
        this.fields = fields == null ? new Fields(null, null, null, null, null, null) : fields;
        this.properties = properties == null ? Map.of() : Map.copyOf(properties);
    }

    /** What people see of it. */
    public record Fields(
            @Nullable Status status,
            List<String> labels,
            List<IssueLink> issuelinks,
            String updated,
            @Nullable JsonNode description,
            List<Attachment> attachment) {
        public Fields(
                @Nullable Status status,
                @Nullable List<String> labels,
                @Nullable List<IssueLink> issuelinks,
                @Nullable String updated,
                @Nullable JsonNode description,
                @Nullable List<Attachment> attachment) {
            this.status = status;
            this.labels = labels == null ? List.of() : List.copyOf(labels);
            this.issuelinks = issuelinks == null ? List.of() : List.copyOf(issuelinks);
            this.updated = updated == null ? "" : updated;
            this.description = description;
            this.attachment = attachment == null ? List.of() : List.copyOf(attachment);
        }
    }
}
