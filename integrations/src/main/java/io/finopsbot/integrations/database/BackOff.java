package io.finopsbot.integrations.database;

import io.finopsbot.workflows.desk.IntegrationException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** How long to leave a system alone that failed: what it says itself, otherwise 1 s, 2 s, 4 s … 5 min and a little more. */
final class BackOff {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 9;
    private static final double JITTER = 0.1;

    private BackOff() {}

    static Duration after(int failures, RuntimeException failure) {
        return askedFor(failure).orElseGet(() -> withJitter(doubled(failures)));
    }

    private static Optional<Duration> askedFor(RuntimeException failure) {
        return failure instanceof IntegrationException integration ? integration.retryAfter() : Optional.empty();
    }

    private static Duration doubled(int failures) {
        int doublings = Math.min(Math.max(failures - 1, 0), MOST_DOUBLINGS);
        Duration wait = Duration.ofSeconds(1L << doublings);
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static Duration withJitter(Duration wait) {
        return wait.plusMillis((long) (ThreadLocalRandom.current().nextDouble(JITTER) * wait.toMillis()));
    }
}
