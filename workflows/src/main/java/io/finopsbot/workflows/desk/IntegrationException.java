package io.finopsbot.workflows.desk;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An outside system failed or cannot be reached; what was decided stands, and the work is tried again later. */
public class IntegrationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;

    /**
     * A failure.
     *
     * @param message what failed, with the ids that matter; never a secret
     * @param retryAfter how long the system asked to be left alone; empty if it did not say
     */
    public IntegrationException(String message, Optional<Duration> retryAfter, @Nullable Throwable cause) {
        super(message, cause);
        this.retryAfter = retryAfter;
    }

    /** How long the system asked to be left alone. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
