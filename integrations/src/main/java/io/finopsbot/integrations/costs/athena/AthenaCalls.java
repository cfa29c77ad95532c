package io.finopsbot.integrations.costs.athena;

import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Calls Athena, and calls again what it had no time for. All of its calls may be repeated: the one that starts a query carries a
 * token.
 */
record AthenaCalls(AthenaTable table, RealTime time) {
    private static final int MOST_TRIES = 6;
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);

    <R> R call(Supplier<R> call) {
        Duration wait = FIRST_WAIT;
        for (int tries = 1; ; tries++) {
            try {
                return call.get();
            } catch (SdkException | UncheckedIOException failure) {
                if (tries == MOST_TRIES || !isPassing(failure)) {
                    throw AthenaFailure.of(table, failure);
                }
                pause(wait);
                wait = wait.multipliedBy(2);
            }
        }
    }

    /** Waits; who is interrupted meanwhile wants no answer any more. */
    void pause(Duration wait) {
        try {
            time.passes(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CostsUnavailable("The question to Athena was interrupted.", e);
        }
    }

    private static boolean isPassing(RuntimeException failure) {
        if (failure instanceof AwsServiceException answer) {
            return AthenaFailure.isThrottled(answer) || answer.statusCode() >= 500;
        }
        return failure instanceof SdkClientException || failure instanceof UncheckedIOException;
    }
}
