package io.finopsbot.integrations.aws;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A workspace as AWS answers it.
 *
 * @param archivedAt when it was archived, in AWS's own words; null if it is live
 */
record ReadWorkspace(String id, String name, @Nullable String archivedAt, Map<String, String> tags) {
    private static final JsonMapper JSON = JsonMapper.shared();

    ReadWorkspace {
        tags = Map.copyOf(tags);
    }

    /** The workspace of that answer; empty if it is none. */
    static Optional<ReadWorkspace> parse(String answer) {
        try {
            JsonNode node = JSON.readTree(answer);
            if (!node.path("id").isString() || !node.path("name").isString()) {
                return Optional.empty();
            }
            Map<String, String> tags = new TreeMap<>();
            node.path("tags")
                    .properties()
                    .forEach(tag -> tags.put(tag.getKey(), tag.getValue().asString("")));
            String archivedAt = node.path("archived_at").asString("");
            return Optional.of(new ReadWorkspace(
                    node.path("id").asString(),
                    node.path("name").asString(),
                    archivedAt.isEmpty() ? null : archivedAt,
                    tags));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
