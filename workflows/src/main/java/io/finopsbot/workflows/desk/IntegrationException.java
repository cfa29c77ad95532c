package io.finopsbot.workflows.desk;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connected system did not do what it was asked. Not a refusal: it is tried again. */
public final class IntegrationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    /**
     * @param message what was tried and what came of it, with ids and without secrets
     * @param retryAfter how long the system wants to be left alone; empty if it did not say
     * @param cause what lies beneath; null if the system simply answered so
     */
    public IntegrationException(String message, Optional<Duration> retryAfter, @Nullable Throwable cause) {
        super(message, cause);
        this.retryAfter = retryAfter.orElse(null);
    }

    /** How long the system wants to be left alone; empty if it did not say. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
