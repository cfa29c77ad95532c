package io.finopsbot.bot.slack;

import io.finopsbot.workflows.desk.IntegrationException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Slack takes 100 views a minute. Forms, for which somebody waits, are counted and never held up; Home tabs, for which nobody
 * does, leave room for them and come again later.
 */
final class ViewPace {
    static final int HOMES_A_MINUTE = 70;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Deque<Long> views = new ArrayDeque<>();
    private final LongSupplier nanoTime;

    ViewPace() {
        this(System::nanoTime);
    }

    ViewPace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** A form is opened or changed. */
    synchronized void form() {
        forget(nanoTime.getAsLong());
        views.addLast(nanoTime.getAsLong());
    }

    /**
     * A Home tab is about to be shown.
     *
     * @throws IntegrationException if there have been too many views in the last minute; says when there is room
     */
    synchronized void home() {
        views.addLast(requireRoom());
    }

    /** The same, without showing one; the time at which there is room. */
    synchronized long requireRoom() {
        long now = nanoTime.getAsLong();
        forget(now);
        if (views.size() >= HOMES_A_MINUTE) {
            Duration wait = MINUTE.minusNanos(now - views.getFirst());
            throw new IntegrationException("Too many Home tabs at once", Optional.of(wait), null);
        }
        return now;
    }

    private void forget(long now) {
        while (!views.isEmpty() && now - views.getFirst() >= MINUTE.toNanos()) {
            views.removeFirst();
        }
    }
}
