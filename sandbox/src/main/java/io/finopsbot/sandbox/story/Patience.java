package io.finopsbot.sandbox.story;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Looks again and again until something is there, by real time. */
public record Patience(Duration limit, Duration pause) {
    /** Twenty seconds, looking twenty times a second. */
    public static Patience usual() {
        return new Patience(Duration.ofSeconds(20), Duration.ofMillis(50));
    }

    /**
     * Waits for what {@code look} finds.
     *
     * @throws StoryBroken when it was not there in time
     */
    public <T> T await(String description, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                throw new StoryBroken(
                        "Expected " + description + " within " + limit.toMillis() + " ms, but it did not come.");
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
