package io.finopsbot.story;

import java.util.List;
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

    int count(String tableAndCondition) {
        return sql.sql("select count(*) from " + tableAndCondition)
                .query(Integer.class)
                .single();
    }

    static int number(String request) {
        return Integer.parseInt(request.substring("BR-".length()));
    }
}
