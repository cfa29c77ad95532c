package io.finopsbot.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.finopsbot.workflows.desk.IntegrationException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** One message a second into a channel. */
class PostPaceTest {
    private final AtomicLong now = new AtomicLong(1_000);
    private final AtomicLong waited = new AtomicLong();

    @Test
    void theFirstGoesAtOnceAndEachNextASecondLater() {
        PostPace pace = new PostPace(now::get, this::passes);

        pace.await("C1");
        assertThat(waited).hasValue(0);
        pace.await("C1");
        pace.await("C1");

        assertThat(Duration.ofNanos(waited.get())).isEqualTo(Duration.ofMillis(2_100));
    }

    @Test
    void aWaitThatEndsEarlyGoesOn() {
        PostPace pace = new PostPace(now::get, nanos -> passes(Math.min(nanos, 1_000_000)));

        pace.await("C1");
        pace.await("C1");

        assertThat(Duration.ofNanos(waited.get())).isEqualTo(Duration.ofMillis(1_050));
    }

    @Test
    void channelsDoNotWaitForEachOther() {
        PostPace pace = new PostPace(now::get, this::passes);

        pace.await("C1");
        pace.await("C2");

        assertThat(waited).hasValue(0);
    }

    @Test
    void whoWouldWaitLongerThanFiveSecondsComesAgainLater() {
        PostPace pace = new PostPace(now::get, this::standsInLine);
        for (int message = 0; message < 5; message++) {
            pace.await("C1");
            now.set(1_000);
        }

        IntegrationException turnedAway = catchThrowableOfType(IntegrationException.class, () -> pace.await("C1"));

        assertThat(turnedAway).hasMessageContaining("C1");
        assertThat(turnedAway.retryAfter()).contains(Duration.ofMillis(5_250));
    }

    private void passes(long nanos) {
        now.addAndGet(nanos);
        waited.addAndGet(nanos);
    }

    /** All come at the same moment: what one waits, the others have not waited. */
    private void standsInLine(long nanos) {
        now.addAndGet(nanos);
    }
}
