package io.finopsbot.sandbox.slack.team;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Rings whenever something changed in this Slack, so that a waiting person looks again. */
@Component
public class Bell {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rang = lock.newCondition();
    private long rings;

    public void ring() {
        lock.lock();
        try {
            rings++;
            rang.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Looks at once and after each change, until there is something to see.
     *
     * @throws NotSeen when nothing was there within {@code limit} of real time
     */
    public <T> T await(String what, Duration limit, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            long before = rings();
            Optional<T> seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (!rangAfter(before, deadline)) {
                throw new NotSeen(what + " was not there within " + limit.toMillis() + " ms.");
            }
        }
    }

    private long rings() {
        lock.lock();
        try {
            return rings;
        } finally {
            lock.unlock();
        }
    }

    private boolean rangAfter(long before, long deadline) {
        lock.lock();
        try {
            long left = deadline - System.nanoTime();
            while (rings == before && left > 0) {
                left = rang.awaitNanos(left);
            }
            return rings != before;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSeen("The wait was interrupted.");
        } finally {
            lock.unlock();
        }
    }
}
