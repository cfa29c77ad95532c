package io.finopsbot.bot.slack;

import io.finopsbot.workflows.desk.IntegrationException;
import java.time.Duration;
import java.util.Optional;

/** How long Slack is left alone when it gave no socket: longer each time, and as long as it says. */
final class SocketPause {
    private static final int LONGEST_SECONDS = 30;
    private static final int MOST_DOUBLINGS = 5;

    private SocketPause() {}

    /**
     * @param attempt how often it failed, at least once
     * @param failure how it failed the last time
     */
    static Duration after(int attempt, RuntimeException failure) {
        int seconds = Math.min(1 << Math.min(attempt - 1, MOST_DOUBLINGS), LONGEST_SECONDS);
        Duration own = Duration.ofSeconds(seconds);
        return asked(failure).filter(asked -> asked.compareTo(own) > 0).orElse(own);
    }

    private static Optional<Duration> asked(RuntimeException failure) {
        return failure instanceof IntegrationException slack ? slack.retryAfter() : Optional.empty();
    }
}
