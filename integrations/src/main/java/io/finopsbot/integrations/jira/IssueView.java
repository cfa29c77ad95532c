package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.StoredIssue.Cursor;
import io.finopsbot.integrations.jira.rest.Comment;
import io.finopsbot.integrations.jira.rest.HistoryEntry;
import io.finopsbot.integrations.jira.rest.Issue;
import io.finopsbot.integrations.jira.rest.Status;
import java.util.List;
import java.util.Optional;

/**
 * An issue as it was read, with all its changes and comments, oldest first. The issue was read before its changes: what came
 * between them is seen again next time, because "updated" then differs from what was noted.
 */
record IssueView(StoredIssue stored, Issue issue, List<HistoryEntry> history, List<Comment> comments) {
    IssueView {
        history = List.copyOf(history);
        comments = List.copyOf(comments);
    }

    int position() {
        return stored.position();
    }

    String id() {
        return issue.id();
    }

    /** Where it stands by its last change, or as it was read if it was never moved. */
    Status status() {
        Status read = issue.fields().status();
        return moves().stream()
                .reduce((first, last) -> last)
                .flatMap(HistoryEntry::movedTo)
                .or(() -> Optional.ofNullable(read))
                .orElse(new Status("", ""));
    }

    /** The changes that moved it. */
    List<HistoryEntry> moves() {
        return history.stream().filter(entry -> entry.movedTo().isPresent()).toList();
    }

    /** The changes by others that have not been taken in. */
    List<HistoryEntry> newChanges(String bot) {
        return history.stream()
                .filter(entry -> entry.id() > stored.cursor().change() && !entry.isBy(bot))
                .toList();
    }

    /** The comments by others that have not been taken in. */
    List<Comment> newComments(String bot) {
        return comments.stream()
                .filter(comment -> comment.id() > stored.cursor().comment() && !comment.isBy(bot))
                .toList();
    }

    /** The cursor once all of it is taken in. */
    Cursor cursor() {
        long change = history.stream().mapToLong(HistoryEntry::id).max().orElse(0);
        long comment = comments.stream().mapToLong(Comment::id).max().orElse(0);
        return new Cursor(
                Math.max(change, stored.cursor().change()),
                Math.max(comment, stored.cursor().comment()),
                issue.fields().updated());
    }
}
