package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.fakes.SettableClock;
import io.finopsbot.integrations.database.Run.Result;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Lease.LeaseLost;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.Waker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionOperations;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ProjectionRunnerTest {
    private static final Subject REQUEST = Subject.request("BR-42");
    private static final ProjectionId CARD = new ProjectionId(REQUEST, ProjectionKind.CARD);

    private final Office office;
    private final SettableClock leaseClock = new SettableClock(Instant.parse("2026-11-25T10:00:00Z"));
    private final RecordedProjection projection = new RecordedProjection(lease -> lease.assertHeld());
    private final ProjectionRows rows;
    private final ProjectionRunner runner;
    private final ExecutorService pool = Executors.newCachedThreadPool();

    ProjectionRunnerTest(DatabaseKind kind) {
        office = new Office(kind);
        rows = new ProjectionRows(office.database.sql(), leaseClock);
        runner = new ProjectionRunner(rows, List.of(projection));
    }

    @AfterEach
    void close() {
        pool.shutdownNow();
        office.close();
    }

    @Test
    void whatIsWantedIsBroughtUpToDateOnce() {
        wake();
        assertThat(run().result()).isEqualTo(Result.UP_TO_DATE);
        assertThat(run().result()).isEqualTo(Result.UP_TO_DATE);
        assertThat(projection.runs()).isEqualTo(1);
    }

    @Test
    void whatNobodyWantsIsNotRun() {
        assertThat(run().result()).isEqualTo(Result.UP_TO_DATE);
        assertThat(projection.runs()).isZero();
    }

    @Test
    void aWakeUpLeavesTheWorkToALaterOne() {
        wake();
        wake();
        assertThat(runner.run("card:BR-42@1").result()).isEqualTo(Result.UP_TO_DATE);
        assertThat(projection.runs()).isZero();
        runner.run("card:BR-42@2");
        assertThat(projection.runs()).isEqualTo(1);
    }

    @Test
    void twoRunnersAtOnceAreOneRun() throws Exception {
        wake();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        projection.does(lease -> {
            begun.countDown();
            await(end);
        });
        Future<Run> first = pool.submit(this::run);
        await(begun);
        Run second = run();
        end.countDown();
        assertThat(second.result()).isEqualTo(Result.BUSY);
        assertThat(second.again()).contains(Duration.ofSeconds(1));
        assertThat(first.get().result()).isEqualTo(Result.UP_TO_DATE);
        assertThat(projection.runs()).isEqualTo(1);
    }

    @Test
    void manyRunnersThatComeTogetherAreOneRun() throws Exception {
        wake();
        AtOnce.run(10, number -> run());
        assertThat(projection.runs()).isEqualTo(1);
    }

    @Test
    void whatIsWantedMeanwhileIsRunAgain() {
        wake();
        projection.does(lease -> {
            projection.does(again -> {});
            wake();
        });
        assertThat(run().result()).isEqualTo(Result.UP_TO_DATE);
        assertThat(projection.runs()).isEqualTo(2);
        assertThat(progress().upToDate()).isTrue();
    }

    @Test
    void anImageThatChangesItselfDoesNotKeepItsThread() {
        wake();
        projection.does(lease -> wake());
        assertThat(run().result()).isEqualTo(Result.BUSY);
        assertThat(projection.runs()).isEqualTo(10);
    }

    @Test
    void aLeaseOfWhoDiedIsTakenOverOnceItHasExpired() {
        wake();
        rows.take(CARD, progress());
        assertThat(run().result()).isEqualTo(Result.BUSY);
        leaseClock.advance(ProjectionRows.LEASE);
        assertThat(run().result()).isEqualTo(Result.UP_TO_DATE);
        assertThat(projection.runs()).isEqualTo(1);
    }

    @Test
    void askingForTheLeaseLengthensIt() {
        wake();
        projection.does(lease -> {
            leaseClock.advance(Duration.ofSeconds(15));
            lease.assertHeld();
            leaseClock.advance(Duration.ofSeconds(15));
            assertThat(progress().leasedAt(leaseClock.instant())).isTrue();
        });
        assertThat(run().result()).isEqualTo(Result.UP_TO_DATE);
    }

    @Test
    void whoWasTakenOverStopsAndChangesNothing() {
        wake();
        projection.does(lease -> {
            leaseClock.advance(ProjectionRows.LEASE);
            rows.take(CARD, progress());
            lease.assertHeld();
        });
        assertThat(run().result()).isEqualTo(Result.LEASE_LOST);
        assertThat(progress().reached()).isZero();
        assertThat(progress().leasedAt(leaseClock.instant())).isTrue();
    }

    @Test
    void whoWasTakenOverWithoutAskingDoesNotSayThatItIsDone() {
        wake();
        projection.does(lease -> {
            leaseClock.advance(ProjectionRows.LEASE);
            rows.take(CARD, progress());
        });
        assertThat(run().result()).isEqualTo(Result.LEASE_LOST);
        assertThat(progress().reached()).isZero();
    }

    @Test
    void whatIsStoredUnderALostLeaseIsRolledBack() {
        wake();
        TransactionOperations transactions = office.database.bean(TransactionOperations.class);
        RowLease lost = new RowLease(rows, CARD, 0);
        rows.take(CARD, progress());
        assertThatThrownBy(() -> transactions.executeWithoutResult(transaction -> {
                    office.database
                            .sql()
                            .sql("insert into message (message_key, channel) values ('card', 'C1')")
                            .update();
                    lost.assertHeld();
                }))
                .isInstanceOf(LeaseLost.class);
        assertThat(office.count("message")).isZero();
    }

    private void wake() {
        office.database.bean(Waker.class).wake(REQUEST, ProjectionKind.CARD);
    }

    private Run run() {
        return runner.runOnce(REQUEST, ProjectionKind.CARD);
    }

    private ProjectionRows.Progress progress() {
        return rows.progress(CARD).orElseThrow();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
