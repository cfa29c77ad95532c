package io.finopsbot.integrations.jira.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What somebody said on an issue.
 *
 * @param id rises from comment to comment
 * @param author null if the account is gone
 * @param body a document (ADF)
 */
public record Comment(
        long id, @Nullable Account author, @Nullable JsonNode body, Instant created, List<EntityProperty> properties) {
    public Comment(
            long id,
            @Nullable Account author,
            @Nullable JsonNode body,
            @JsonDeserialize(using = JiraTime.class) Instant created,
            @Nullable List<EntityProperty> properties) {
        this.id = id;
        this.author = author;
        this.body = body;
        this.created = created;
        this.properties = properties == null ? List.of() : List.copyOf(properties);
    }

    /** Whether that account said it. */
    public boolean isBy(String accountId) {
        return author != null && author.accountId().equals(accountId);
    }

    /** Whether it keeps that value under that key. */
    public boolean keeps(String key, String value) {
        return properties.stream()
                .anyMatch(property -> property.key().equals(key)
                        && value.equals(property.value().asString("")));
    }
}
