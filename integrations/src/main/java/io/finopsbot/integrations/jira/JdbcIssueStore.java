package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.StoredIssue.Cursor;
import io.finopsbot.integrations.jira.rest.IssueName;
import io.finopsbot.workflows.desk.IssueBook;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.tasks.TaskIssue;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code jira_issue}. Rows of one request are written under its chain's lease only. */
final class JdbcIssueStore implements IssueBook {
    private final JdbcClient database;
    private final Function<String, URI> addressOf;

    /**
     * @param addressOf where people open the issue of a key
     */
    JdbcIssueStore(JdbcClient database, Function<String, URI> addressOf) {
        this.database = database;
        this.addressOf = addressOf;
    }

    @Override
    public List<TaskIssue> issuesOf(RequestNumber request) {
        return of(request).stream()
                .flatMap(issue -> issue.exists().stream()
                        .map(name -> new TaskIssue(issue.position(), name.key(), addressOf.apply(name.key()))))
                .toList();
    }

    /** All that is known of that request's issues, by position. */
    List<StoredIssue> of(RequestNumber request) {
        return database.sql("select * from jira_issue where request_number = ? order by task_position")
                .param(request.value())
                .query((row, number) -> issue(row))
                .list();
    }

    /** The issue with that id of Jira's. */
    Optional<StoredIssue> byJiraId(String id) {
        return database.sql("select * from jira_issue where jira_id = ?")
                .param(id)
                .query((row, number) -> issue(row))
                .optional();
    }

    /** Notes that it is about to be made: from now on it may exist. */
    void attempting(RequestNumber request, int position, Instant at) {
        OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
        int changed = update("set attempted_at = ?", request, position, moment);
        if (changed == 0) {
            database.sql("insert into jira_issue (request_number, task_position, attempted_at) values (?, ?, ?)")
                    .params(request.value(), position, moment)
                    .update();
        }
    }

    /** Notes that the attempt certainly made nothing. */
    void notMade(RequestNumber request, int position) {
        update("set attempted_at = null", request, position);
    }

    /** Notes that it exists. */
    void opened(RequestNumber request, int position, IssueName name) {
        int changed = update("set jira_id = ?, jira_key = ?", request, position, name.id(), name.key());
        if (changed == 0) {
            database.sql("insert into jira_issue (request_number, task_position, jira_id, jira_key)"
                            + " values (?, ?, ?, ?)")
                    .params(request.value(), position, name.id(), name.key())
                    .update();
        }
    }

    /** Notes how far it has been taken in, and what people call it now. */
    void takenIn(RequestNumber request, int position, Cursor cursor, String key) {
        update(
                "set changelog_cursor = ?, comment_cursor = ?, updated_seen = ?, jira_key = ?",
                request,
                position,
                cursor.change(),
                cursor.comment(),
                cursor.updated(),
                key);
    }

    /** Notes that it links to that thread. */
    void threadLinked(RequestNumber request, int position, String address) {
        update("set thread_linked = ?", request, position, address);
    }

    private int update(String assignments, RequestNumber request, int position, Object... values) {
        return database.sql("update jira_issue " + assignments + " where request_number = ? and task_position = ?")
                .params(values)
                .param(request.value())
                .param(position)
                .update();
    }

    private static StoredIssue issue(ResultSet row) throws SQLException {
        @Nullable String id = row.getString("jira_id");
        @Nullable OffsetDateTime attempted = row.getObject("attempted_at", OffsetDateTime.class);
        return new StoredIssue(
                new RequestNumber(row.getInt("request_number")),
                row.getInt("task_position"),
                id == null ? null : new IssueName(id, row.getString("jira_key")),
                attempted == null ? null : attempted.toInstant(),
                new Cursor(
                        row.getLong("changelog_cursor"), row.getLong("comment_cursor"), row.getString("updated_seen")),
                row.getString("thread_linked"));
    }
}
