package io.finopsbot.bot.slack;

import io.finopsbot.workflows.desk.RequestLedger;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Gives a decision two seconds, so that Slack is always answered within its three. What is late may still be recorded; who
 * presses again is answered what the first press did.
 */
public final class Prompt {
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final ExecutorService workers;

    public Prompt(ExecutorService workers) {
        this.workers = workers;
    }

    /**
     * What the decision gives. It is never interrupted: what is late may still be recorded.
     *
     * @throws NotConfirmed if it is not known within two seconds, or failed
     */
    public <T> T within(Callable<T> decision) {
        try {
            Future<T> future = workers.submit(decision);
            return future.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RequestLedger.Replayed replayed) {
                throw replayed;
            }
            throw new NotConfirmed(e.getCause());
        } catch (TimeoutException | RejectedExecutionException e) {
            throw new NotConfirmed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotConfirmed(e);
        }
    }

    /** It is not known whether it was recorded. */
    public static final class NotConfirmed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotConfirmed(@Nullable Throwable cause) {
            super("Not confirmed in time", cause);
        }
    }
}
