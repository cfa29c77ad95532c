package io.finopsbot.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.finopsbot.workflows.desk.IntegrationException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Slack takes 100 views a minute. */
class ViewPaceTest {
    private final AtomicLong now = new AtomicLong();
    private final ViewPace pace = new ViewPace(now::get);

    @Test
    void homeTabsLeaveRoomForFormsAndComeAgainLater() {
        for (int home = 0; home < ViewPace.HOMES_A_MINUTE; home++) {
            pace.home();
            now.addAndGet(Duration.ofMillis(100).toNanos());
        }

        assertThat(turnedAway().retryAfter()).contains(Duration.ofSeconds(53));
        now.addAndGet(Duration.ofSeconds(53).toNanos());
        pace.home();
        assertThat(turnedAway().retryAfter()).contains(Duration.ofMillis(100));
    }

    @Test
    void formsAreCountedAndNeverHeldUp() {
        for (int form = 0; form < 100; form++) {
            pace.form();
        }

        assertThat(turnedAway().retryAfter()).contains(Duration.ofMinutes(1));
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        pace.home();
    }

    private IntegrationException turnedAway() {
        return catchThrowableOfType(IntegrationException.class, pace::home);
    }
}
