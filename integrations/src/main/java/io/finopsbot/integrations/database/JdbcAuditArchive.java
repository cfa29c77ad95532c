package io.finopsbot.integrations.database;

import io.finopsbot.workflows.audit.AuditArchive;
import io.finopsbot.workflows.audit.Subject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;

/** Reads all trails from the database, also beside the running bot, and changes nothing. Public because {@link java.util.ServiceLoader} makes it. */
public final class JdbcAuditArchive implements AuditArchive {
    private static final int ROWS_AT_ONCE = 500;
    private static final String ALL = """
            select h.subject_kind, h.subject_id, h.sequence_number as last_number,
                    r.sequence_number, r.actor_kind, r.actor_id, r.actor_name, r.action, r.recorded_at, r.rule,
                    r.details, r.left_out, r.previous_hash, r.hash
            from audit_head h
            left join audit_record r on r.subject_kind = h.subject_kind and r.subject_id = h.subject_id
            order by h.subject_kind, h.subject_id, r.sequence_number
            """;

    @Override
    public void read(Map<String, String> environment, Consumer<Filed> reader) {
        String given = environment.getOrDefault(DatabaseSettings.URL, "").strip();
        try (Connection connection =
                LedgerDataSource.existing(new LedgerUrl(given.isEmpty() ? LedgerUrl.STANDARD : given))) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            read(connection, reader);
        } catch (SQLException | IllegalArgumentException e) {
            throw new Unreadable(
                    "The database cannot be read (" + e.getMessage() + "). Is " + DatabaseSettings.URL + " right?", e);
        }
    }

    private static void read(Connection connection, Consumer<Filed> reader) throws SQLException {
        try (PreparedStatement all = connection.prepareStatement(ALL)) {
            all.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = all.executeQuery()) {
                while (row.next()) {
                    reader.accept(filed(row));
                }
            }
        }
    }

    private static Filed filed(ResultSet row) throws SQLException {
        Subject subject = new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getString("subject_id"));
        long last = row.getLong("last_number");
        return row.getString("hash") == null
                ? new Filed(subject, last, null)
                : new Filed(subject, last, JdbcAuditTrail.record(subject, row));
    }
}
