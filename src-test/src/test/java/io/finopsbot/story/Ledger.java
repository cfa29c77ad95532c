package io.finopsbot.story;

import io.finopsbot.workflows.desk.ProjectionKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The bot's ledger from outside, by a connection of the test's own: what is durable there, and whether all is done. */
final class Ledger {
    private final DriverManagerDataSource source;
    private final JdbcClient sql;

    Ledger(String url) {
        source = new DriverManagerDataSource(url);
        sql = JdbcClient.create(source);
    }

    DriverManagerDataSource source() {
        return source;
    }

    JdbcClient sql() {
        return sql;
    }

    /** What was recorded about a request, refusals too, as {@code APPROVE} or {@code APPROVE ALREADY_DECIDED}. */
    List<String> trail(String request) {
        return sql.sql("""
                        select action, rule from audit_record
                        where subject_kind = 'REQUEST' and subject_id = ? order by sequence_number
                        """)
                .param(request)
                .query((row, index) ->
                        row.getString(2) == null ? row.getString(1) : row.getString(1) + " " + row.getString(2))
                .list();
    }

    /** Waits until no image is out of date and no wake-up is left to be run. */
    void awaitSettled() {
        RunningBot.await("all wake-ups are done")
                .until(() -> count("projection where reached < wanted") == 0
                        && count("scheduled_tasks where task_name = 'projection'") == 0);
    }

    /** Wakes an image as another replica would, at that moment. */
    void wake(String request, ProjectionKind kind, Instant now) {
        sql.sql("update projection set wanted = wanted + 1 where subject_id = ? and kind = ?")
                .params(request, kind.name())
                .update();
        long wanted = sql.sql("select wanted from projection where subject_id = ? and kind = ?")
                .params(request, kind.name())
                .query(Long.class)
                .single();
        sql.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        values ('projection', ?, ?, false, 1) on conflict do nothing
                        """)
                .params(
                        kind.name().toLowerCase(Locale.ROOT) + ":" + request + "@" + wanted,
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int count(String tableAndCondition) {
        return sql.sql("select count(*) from " + tableAndCondition)
                .query(Integer.class)
                .single();
    }

    /** The number that the next request gets. */
    static String after(String request) {
        return "BR-" + (number(request) + 1);
    }

    static int number(String request) {
        return Integer.parseInt(request.substring("BR-".length()));
    }
}
