package io.finopsbot.integrations.database;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of running a projection.
 *
 * @param again after what time it has to be tried again; empty if it need not be
 */
record Run(Result result, Optional<Duration> again) {
    private static final Duration SOON = Duration.ofSeconds(1);

    /** What can come of it. */
    enum Result {
        /** The image is as it is wanted. */
        UP_TO_DATE,
        /** Somebody else works on it. */
        BUSY,
        /** Somebody else has taken over. */
        LEASE_LOST,
        FAILED
    }

    static Run upToDate() {
        return new Run(Result.UP_TO_DATE, Optional.empty());
    }

    static Run busy() {
        return new Run(Result.BUSY, Optional.of(SOON));
    }

    static Run leaseLost() {
        return new Run(Result.LEASE_LOST, Optional.of(SOON));
    }

    static Run failed(Duration again) {
        return new Run(Result.FAILED, Optional.of(again));
    }
}
