package io.finopsbot.integrations.database;

import io.finopsbot.workflows.desk.Audience;
import io.finopsbot.workflows.desk.Notice;
import io.finopsbot.workflows.desk.NoticeBoard;
import io.finopsbot.workflows.desk.NoticeKind;
import io.finopsbot.workflows.request.RequestNumber;
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

    void post(RequestNumber request, List<Notice> notices, Instant at) {
        for (Notice notice : notices) {
            database.sql("""
                            insert into notice (request_number, audience_kind, audience_id, kind, arguments, recorded_at,
                                    attempted)
                            values (?, ?, ?, ?, ?, ?, false)
                            """)
                    .param(request.value())
                    .param(notice.audience().kind().name())
                    .param(notice.audience().id())
                    .param(notice.kind().name())
                    .param(LedgerJson.write(notice.arguments()))
                    .param(Moments.column(at))
                    .update();
        }
    }

    @Override
    public List<Posted> pending(RequestNumber request, Audience.Kind audience) {
        return database.sql("""
                        select * from notice
                        where request_number = ? and audience_kind = ? and external_id is null
                        order by id
                        """)
                .param(request.value())
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
