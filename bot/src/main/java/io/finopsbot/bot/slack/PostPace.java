package io.finopsbot.bot.slack;

import io.finopsbot.workflows.desk.IntegrationException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Slack takes one message a second into a channel. Whoever posts waits for their turn here instead of being turned away
 * there; who would wait too long comes again later.
 */
final class PostPace {
    private static final Duration BETWEEN = Duration.ofMillis(1_050);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Map<String, Long> nextTurns = new HashMap<>();
    private final LongSupplier nanoTime;
    private final LongConsumer park;

    PostPace() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    PostPace(LongSupplier nanoTime, LongConsumer park) {
        this.nanoTime = nanoTime;
        this.park = park;
    }

    /**
     * Waits for the next turn in that channel.
     *
     * @throws IntegrationException if it is more than five seconds away
     */
    void await(String channel) {
        long turn = turn(channel, nanoTime.getAsLong());
        for (long left = turn - nanoTime.getAsLong(); left > 0; left = turn - nanoTime.getAsLong()) {
            park.accept(left);
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
