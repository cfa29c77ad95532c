package io.finopsbot.sandbox.aws;

import io.finopsbot.sandbox.aws.signing.SignedCall;
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
    /** The service's name in signatures, ARNs and policies. */
    static final String SERVICE = "aws-external-anthropic";

    public Workspace {
        tags = Map.copyOf(tags);
    }

    public String arn() {
        return arn(region, account, id);
    }

    /** The ARN of the workspace that a request means. */
    static String arn(SignedCall call, String id) {
        return arn(call.region(), call.caller().account(), id);
    }

    boolean isSeenBy(SignedCall call) {
        return arn().equals(arn(call, id));
    }

    public boolean isArchived() {
        return archived != null;
    }

    private static String arn(String region, String account, String id) {
        return "arn:aws:" + SERVICE + ":" + region + ":" + account + ":workspace/" + id;
    }

    Workspace with(String nextName, Map<String, String> nextTags) {
        return new Workspace(id, nextName, nextTags, account, region, created, archived);
    }

    Workspace archivedAt(Instant now) {
        return isArchived() ? this : new Workspace(id, name, tags, account, region, created, now);
    }
}
