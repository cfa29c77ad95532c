package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.IssueName;
import io.finopsbot.workflows.request.RequestNumber;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept about the issue of a task.
 *
 * @param name null until it is known that the issue exists
 * @param attemptedAt since when it may exist without our knowing its id; null if it was never attempted
 * @param cursor how far its changes and comments have been taken in
 * @param threadLinked the address of the thread that it links to; empty if to none
 */
record StoredIssue(
        RequestNumber request,
        int position,
        @Nullable IssueName name,
        @Nullable Instant attemptedAt,
        Cursor cursor,
        String threadLinked) {
    /**
     * How far an issue has been taken in.
     *
     * @param change the last change
     * @param comment the last comment
     * @param updated the issue's own "updated" when it was read, as Jira wrote it
     */
    record Cursor(long change, long comment, String updated) {
        static final Cursor START = new Cursor(0, 0, "");
    }

    /** Nothing is known yet. */
    static StoredIssue none(RequestNumber request, int position) {
        return new StoredIssue(request, position, null, null, Cursor.START, "");
    }

    /** Its id and key, if it exists. */
    Optional<IssueName> exists() {
        return Optional.ofNullable(name);
    }

    /** Its id and key; it exists. */
    IssueName existing() {
        return exists().orElseThrow(() -> new IllegalStateException("No issue yet: " + request + " " + position));
    }
}
