package io.finopsbot.bot.health;

import io.finopsbot.workflows.readiness.Check;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TaskScheduler;

/** Looks at every check again and again, as long as the bot runs. Each replica looks for itself: what it says is its own. */
public final class CheckRounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CheckRounds.class);
    private static final Duration BETWEEN = Duration.ofSeconds(60);

    private final List<Check> checks;
    private final TaskScheduler scheduler;
    private final List<ScheduledFuture<?>> rounds = new ArrayList<>();

    public CheckRounds(List<Check> checks, TaskScheduler scheduler) {
        this.checks = List.copyOf(checks);
        this.scheduler = scheduler;
    }

    @Override
    public synchronized void start() {
        checks.forEach(check -> rounds.add(scheduler.scheduleWithFixedDelay(() -> look(check), BETWEEN)));
    }

    @Override
    public synchronized void stop() {
        rounds.forEach(round -> round.cancel(false));
        rounds.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !rounds.isEmpty();
    }

    private static void look(Check check) {
        try {
            check.look();
        } catch (RuntimeException failure) {
            LOG.warn("The check \"{}\" could not look: {}", check.name(), failure.toString());
        }
    }
}
