package io.finopsbot.integrations.database;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Audience;
import io.finopsbot.workflows.desk.Notice;
import io.finopsbot.workflows.desk.NoticeBoard;
import io.finopsbot.workflows.desk.NoticeKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The notices that were recorded, and which of them have been given. */
final class JdbcNoticeBoard implements NoticeBoard {
    private final JdbcClient database;

    JdbcNoticeBoard(JdbcClient database) {
        this.database = database;
    }

    void post(Subject about, List<Notice> notices, Instant at) {
        for (Notice notice : notices) {
            database.sql("""
                            insert into notice (subject_kind, subject_id, audience_kind, audience_id, kind, arguments, recorded_at,
                                    attempted)
                            values (?, ?, ?, ?, ?, ?, ?, false)
                            """)
                    .param(about.kind().name())
                    .param(about.id())
                    .param(notice.audience().kind().name())
                    .param(notice.audience().id())
                    .param(notice.kind().name())
                    .param(LedgerJson.write(notice.arguments()))
                    .param(Moments.column(at))
                    .update();
        }
    }

    @Override
    public List<Posted> pending(Subject about, Audience.Kind audience) {
        return database.sql("""
                        select * from notice
                        where subject_kind = ? and subject_id = ? and audience_kind = ? and external_id is null
                        order by id
                        """)
                .param(about.kind().name())
                .param(about.id())
                .param(audience.name())
                .query((row, index) -> posted(row))
                .list();
    }

    @Override
    public void attempting(long id) {
        database.sql("update notice set attempted = true where id = ?")
                .param(id)
                .update();
    }

    @Override
    public void given(long id, String externalId) {
        database.sql("update notice set external_id = ? where id = ?")
                .param(externalId)
                .param(id)
                .update();
    }

    private static Posted posted(ResultSet row) throws SQLException {
        Audience audience =
                new Audience(Audience.Kind.valueOf(row.getString("audience_kind")), row.getString("audience_id"));
        Notice notice = new Notice(
                audience,
                NoticeKind.valueOf(row.getString("kind")),
                LedgerJson.read(row.getString("arguments"), LedgerJson.STRINGS));
        return new Posted(row.getLong("id"), notice, Moments.read(row, "recorded_at"), row.getBoolean("attempted"));
    }
}
