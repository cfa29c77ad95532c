package io.finopsbot.integrations.database;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The scheduler's task that runs projections: an instance a wake-up, whose id says everything. */
final class ProjectionTask {
    static final TaskDescriptor<Void> WAKE_UP = TaskDescriptor.of("projection");

    /** If the database itself failed. */
    private static final Duration RETRY = Duration.ofSeconds(2);

    private ProjectionTask() {}

    static Task<Void> of(ProjectionRunner runner, InstantSource clock) {
        return Tasks.custom(WAKE_UP)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                // By the bot's clock: the scheduler's own reviving goes by the real one.
                .onDeadExecution((dead, operations) -> operations.reschedule(dead, clock.instant()))
                .execute((instance, context) -> completion(runner.run(instance.getId())));
    }

    private static CompletionHandler<Void> completion(Run run) {
        return (complete, operations) -> run.again()
                .ifPresentOrElse(
                        again -> {
                            Instant next = complete.getTimeDone().plus(again);
                            operations.reschedule(complete, next);
                        },
                        operations::stop);
    }
}
