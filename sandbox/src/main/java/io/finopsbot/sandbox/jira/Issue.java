package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.jira.adf.AdfText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An issue as it stands at one moment; each change makes another. */
public record Issue(
        String id,
        String key,
        IssueType type,
        Fields fields,
        Status status,
        @Nullable String resolution,
        Instant created,
        Instant updated,
        Activity activity) {

    public String summary() {
        return fields.summary();
    }

    public List<String> labels() {
        return fields.labels();
    }

    /** The description as plain text. */
    public String description() {
        return AdfText.of(fields.description());
    }

    public List<Comment> comments() {
        return activity.comments();
    }

    public List<HistoryEntry> history() {
        return activity.history();
    }

    Issue with(Fields next, Instant now) {
        return new Issue(id, key, type, next, status, resolution, created, now, activity);
    }

    Issue with(Status next, @Nullable String nextResolution, Instant now) {
        return new Issue(id, key, type, fields, next, nextResolution, created, now, activity);
    }

    Issue with(Activity next, Instant now) {
        return new Issue(id, key, type, fields, status, resolution, created, now, next);
    }

    /** For what Jira does not count as an update of the issue. */
    Issue with(Activity next) {
        return with(next, updated);
    }
}
