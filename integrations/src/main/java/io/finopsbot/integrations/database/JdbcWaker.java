package io.finopsbot.integrations.database;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.Waker;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Schedules wake-ups in the current transaction, and has the scheduler look for them as soon as it has committed. */
final class JdbcWaker implements Waker {
    private final TransactionOperations transactions;
    private final ProjectionRows rows;
    private final SchedulerClient scheduler;
    private final InstantSource clock;
    private final Runnable afterCommit;

    JdbcWaker(
            TransactionOperations transactions,
            ProjectionRows rows,
            SchedulerClient scheduler,
            InstantSource clock,
            Runnable afterCommit) {
        this.transactions = transactions;
        this.rows = rows;
        this.scheduler = scheduler;
        this.clock = clock;
        this.afterCommit = afterCommit;
    }

    @Override
    public void wake(Subject about, ProjectionKind kind) {
        transactions.executeWithoutResult(transaction -> schedule(new ProjectionId(about, kind)));
    }

    /** To the microsecond: PostgreSQL would round up, to a moment that has not come yet. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void schedule(ProjectionId id) {
        String wakeUp = id.wakeUp(rows.want(id));
        scheduler.scheduleIfNotExists(ProjectionTask.WAKE_UP.instance(wakeUp).build(), now());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                afterCommit.run();
            }
        });
    }
}
