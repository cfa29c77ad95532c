package io.finopsbot.bot.slack;

import io.finopsbot.workflows.desk.IntegrationException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Slack takes one message a second into a channel. Whoever posts waits for their turn here instead of being turned away
 * there; who would wait too long comes again later.
 */
final class PostPace {
    private static final Duration BETWEEN = Duration.ofMillis(1_050);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Map<String, Long> nextTurns = new HashMap<>();

    /**
     * Waits for the next turn in that channel.
     *
     * @throws IntegrationException if it is more than five seconds away
     */
    void await(String channel) {
        long turn = turn(channel, System.nanoTime());
        while (System.nanoTime() < turn) {
            LockSupport.parkNanos(turn - System.nanoTime());
        }
    }

    private synchronized long turn(String channel, long now) {
        long turn = Math.max(now, nextTurns.getOrDefault(channel, now));
        if (turn - now > LONGEST_WAIT.toNanos()) {
            Duration wait = Duration.ofNanos(turn - now);
            throw new IntegrationException("Too many messages wait for " + channel, Optional.of(wait), null);
        }
        nextTurns.put(channel, turn + BETWEEN.toNanos());
        return turn;
    }
}
