package io.finopsbot.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.finopsbot.workflows.desk.RequestLedger;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A decision has two seconds. */
class PromptTest {
    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final Prompt prompt = new Prompt(workers);

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    @Test
    void whatIsDecidedInTimeIsAnswered() {
        assertThat(prompt.within(() -> "approved")).isEqualTo("approved");
    }

    @Test
    void whatIsLateIsNotConfirmedAfterTwoSecondsButGoesOn() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch recorded = new CountDownLatch(1);
        long begun = System.nanoTime();

        assertThatExceptionOfType(Prompt.NotConfirmed.class)
                .isThrownBy(() -> prompt.within(() -> {
                    release.await();
                    recorded.countDown();
                    return "approved";
                }));

        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofMillis(1_990), Duration.ofMillis(2_900));
        release.countDown();
        recorded.await();
    }

    @Test
    void aReplayPassesThroughAsWhatItIs() {
        assertThatExceptionOfType(RequestLedger.Replayed.class)
                .isThrownBy(() -> prompt.within(() -> {
                    throw new RequestLedger.Replayed();
                }));
    }

    @Test
    void aFailureIsNotConfirmedAndKeepsItsCause() {
        assertThatExceptionOfType(Prompt.NotConfirmed.class)
                .isThrownBy(() -> prompt.within(() -> {
                    throw new IllegalStateException("the database is away");
                }))
                .withCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobodyToDecideIsNotConfirmed() {
        workers.shutdown();
        assertThatExceptionOfType(Prompt.NotConfirmed.class).isThrownBy(() -> prompt.within(() -> "approved"));
    }
}
