package io.finopsbot.integrations.costs.athena;

import io.finopsbot.workflows.spend.AnswerWatch;
import io.finopsbot.workflows.spend.AnswerWatch.Stage;
import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.athena.AthenaClient;
import software.amazon.awssdk.services.athena.model.QueryExecution;
import software.amazon.awssdk.services.athena.model.QueryExecutionState;
import software.amazon.awssdk.services.athena.model.QueryExecutionStatistics;

/** One query in Athena, from when it was started: looked after until it ends, and stopped if nobody waits for it any more. */
final class AthenaRun {
    private static final Logger LOG = LoggerFactory.getLogger(AthenaRun.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(10);

    private final AthenaClient client;
    private final AthenaTable table;
    private final AthenaCalls calls;
    private final String id;

    AthenaRun(AthenaClient client, AthenaTable table, AthenaCalls calls, String id) {
        this.client = client;
        this.table = table;
        this.calls = calls;
        this.id = id;
    }

    /** Comes back when it has succeeded. */
    void await(AnswerWatch watch) {
        QueryExecution ended = ended(watch);
        if (ended.status().state() != QueryExecutionState.SUCCEEDED) {
            LOG.warn(
                    "Athena's query {} has ended as {}: {}",
                    id,
                    ended.status().stateAsString(),
                    ended.status().stateChangeReason());
            throw AthenaFailure.of(table, ended);
        }
    }

    /** Whatever goes wrong meanwhile, it does not go on scanning. */
    private QueryExecution ended(AnswerWatch watch) {
        try {
            Duration begun = calls.time().now();
            Duration wait = FIRST_WAIT;
            while (true) {
                QueryExecution now = look(watch, calls.time().now().minus(begun));
                if (hasEnded(now)) {
                    return now;
                }
                calls.pause(wait);
                wait = wait.compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
            }
        } catch (RuntimeException unwanted) {
            stop();
            throw unwanted;
        }
    }

    private QueryExecution look(AnswerWatch watch, Duration soFar) {
        if (watch.isGivenUp()) {
            throw new CostsUnavailable("The question to Athena was given up (query %s).".formatted(id));
        }
        if (soFar.compareTo(LONGEST_RUN) > 0) {
            throw new CostsUnavailable(
                    "Athena has not answered within %d minutes, and the query was stopped (query %s). Ask for fewer days."
                            .formatted(LONGEST_RUN.toMinutes(), id));
        }
        QueryExecution now = calls.call(() -> client.getQueryExecution(request -> request.queryExecutionId(id)))
                .queryExecution();
        watch.sees(stage(now), soFar, scanned(now));
        return now;
    }

    private static boolean hasEnded(QueryExecution now) {
        return switch (now.status().state()) {
            case SUCCEEDED, FAILED, CANCELLED -> true;
            case QUEUED, RUNNING, UNKNOWN_TO_SDK_VERSION -> false;
        };
    }

    private static Stage stage(QueryExecution now) {
        return switch (now.status().state()) {
            case QUEUED -> Stage.WAITING;
            case RUNNING, UNKNOWN_TO_SDK_VERSION -> Stage.RUNNING;
            case SUCCEEDED, FAILED, CANCELLED -> Stage.ENDED;
        };
    }

    private static long scanned(QueryExecution now) {
        return Optional.ofNullable(now.statistics())
                .map(QueryExecutionStatistics::dataScannedInBytes)
                .orElse(0L);
    }

    /** The SDK refuses to call for a thread that is interrupted; this call is needed all the same. */
    private void stop() {
        boolean interrupted = Thread.interrupted();
        try {
            client.stopQueryExecution(request -> request.queryExecutionId(id));
        } catch (SdkException | UncheckedIOException failure) {
            LOG.warn("Athena's query {} could not be stopped", id, failure);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
