package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.SettableClock;
import io.finopsbot.integrations.database.Run.Result;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.Waker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What could not be brought up to date is tried again, later and later. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ProjectionRetryTest {
    private static final Subject REQUEST = Subject.request("BR-42");

    private final Office office;
    private final RecordedProjection projection = new RecordedProjection(lease -> lease.assertHeld());
    private final ProjectionRunner runner;

    ProjectionRetryTest(DatabaseKind kind) {
        office = new Office(kind);
        SettableClock leaseClock = new SettableClock(Instant.parse("2026-11-25T10:00:00Z"));
        runner = new ProjectionRunner(new ProjectionRows(office.database.sql(), leaseClock), List.of(projection));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aFailureIsTriedAgainAfterALongerAndLongerTime() {
        wake();
        projection.does(lease -> {
            throw new IllegalStateException("The outside is away");
        });
        assertThat(failed()).isBetween(Duration.ofMillis(1_000), Duration.ofMillis(1_100));
        assertThat(failed()).isBetween(Duration.ofMillis(2_000), Duration.ofMillis(2_200));
        assertThat(failed()).isBetween(Duration.ofMillis(4_000), Duration.ofMillis(4_400));
        for (int failure = 4; failure < 20; failure++) {
            run();
        }
        assertThat(failed()).isBetween(Duration.ofSeconds(300), Duration.ofSeconds(330));
        projection.does(lease -> {});
        assertThat(run().result()).isEqualTo(Result.UP_TO_DATE);
    }

    @Test
    void afterASuccessFailuresAreCountedFromTheBeginning() {
        wake();
        projection.does(lease -> {
            throw new IllegalStateException("The outside is away");
        });
        run();
        run();
        projection.does(lease -> {});
        run();
        wake();
        projection.does(lease -> {
            throw new IllegalStateException("The outside is away again");
        });
        assertThat(failed()).isLessThan(Duration.ofMillis(1_200));
    }

    @Test
    void aSystemThatSaysWhenIsLeftAloneForThatLong() {
        wake();
        projection.does(lease -> {
            throw new IntegrationException("429 from Jira", Optional.of(Duration.ofSeconds(37)), null);
        });
        assertThat(failed()).isEqualTo(Duration.ofSeconds(37));
    }

    private void wake() {
        office.database.bean(Waker.class).wake(REQUEST, ProjectionKind.CARD);
    }

    private Run run() {
        return runner.runOnce(REQUEST, ProjectionKind.CARD);
    }

    private Duration failed() {
        Run run = run();
        assertThat(run.result()).isEqualTo(Result.FAILED);
        return run.again().orElseThrow();
    }
}
