package io.finopsbot.workflows.desk;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connected system could not do what it was asked. It will be asked again; the message is a sentence without secrets. */
public final class IntegrationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;

    /**
     * @param retryAfter how long the system asks to be left alone, if it says
     */
    public IntegrationException(String message, Optional<Duration> retryAfter, @Nullable Throwable cause) {
        super(message, cause);
        this.retryAfter = retryAfter;
    }

    /** How long the system asks to be left alone, if it said. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
