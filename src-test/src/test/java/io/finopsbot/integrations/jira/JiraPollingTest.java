package io.finopsbot.integrations.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.workflows.request.RequestNumber;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JiraPollingTest {
    private final Queue queue = new Queue();
    private final RequestNumber number = queue.opened();

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void onlyAChangedIssueWakesItsChain() {
        queue.stage().run(number);
        assertThat(wakesByLooking()).isFalse();
        finished("FIN-2");
        assertThat(wakesByLooking()).isTrue();
        queue.stage().run(number);
        assertThat(wakesByLooking()).isTrue(); // What the bot itself has done since it read.
        queue.stage().run(number);
        assertThat(wakesByLooking()).isFalse();
    }

    @Test
    void aChangeDuringALongSilenceIsSeenAfterwards() {
        queue.stage().run(number);
        queue.stage().bean(JiraPoller.class).look();
        finished("FIN-3");
        queue.clock().advance(Duration.ofHours(7));
        assertThat(wakesByLooking()).isTrue();
    }

    @Test
    void anotherInstallationsIssuesAreNotOurs() {
        queue.stage().run(number);
        queue.site().as(People.CEM).creates("Mine", "br-1001", "finops-bot-elsewhr");
        assertThat(wakesByLooking()).isFalse();
    }

    private void finished(String key) {
        queue.moves(People.CEM, key, "Done");
    }

    private boolean wakesByLooking() {
        long before = queue.stage().wanted(number, "CHAIN");
        queue.stage().bean(JiraPoller.class).look();
        return queue.stage().wanted(number, "CHAIN") > before;
    }
}
