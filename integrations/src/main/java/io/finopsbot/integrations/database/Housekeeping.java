package io.finopsbot.integrations.database;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deletes what is kept only to recognise repetitions, once none can come any more. Never touches trails or requests. */
final class Housekeeping {
    static final Duration RECEIPTS = Duration.ofDays(1);
    static final Duration INTENTS = Duration.ofDays(30);

    private static final Duration EVERY = Duration.ofHours(1);

    private final JdbcClient database;
    private final InstantSource clock;

    Housekeeping(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    Task<Void> task() {
        return Tasks.recurring("housekeeping", FixedDelay.of(EVERY)).execute((instance, context) -> tidy());
    }

    void tidy() {
        delete("delete from receipt where accepted_at < ?", RECEIPTS);
        delete("delete from accepted_event where accepted_at < ?", RECEIPTS);
        delete("delete from intent where spent_at < ?", INTENTS);
        // What is still counted waits for the next record to carry it.
        delete("delete from refusal_window where left_out = 0 and recorded_at < ?", RECEIPTS);
    }

    private void delete(String sql, Duration age) {
        database.sql(sql).param(Moments.column(clock.instant().minus(age))).update();
    }
}
