package io.finopsbot.sandbox.aws;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workspace of Claude Platform on AWS. The wire shows neither its account nor its region. */
public record Workspace(
        String id,
        String name,
        Map<String, String> tags,
        String account,
        String region,
        Instant created,
        @Nullable Instant archived) {
    public Workspace {
        tags = Map.copyOf(tags);
    }

    public String arn() {
        return "arn:aws:" + SignedRequest.SERVICE + ":" + region + ":" + account + ":workspace/" + id;
    }

    public boolean isArchived() {
        return archived != null;
    }

    Workspace with(String nextName, Map<String, String> nextTags) {
        return new Workspace(id, nextName, nextTags, account, region, created, archived);
    }

    Workspace archivedAt(Instant now) {
        return isArchived() ? this : new Workspace(id, name, tags, account, region, created, now);
    }
}
