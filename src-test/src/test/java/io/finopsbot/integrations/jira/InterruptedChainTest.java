package io.finopsbot.integrations.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.Lease.LeaseLost;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.request.RequestNumber;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InterruptedChainTest {
    private final Queue queue = new Queue();

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void aRunThatStopsAnywhereIsFinishedByTheNext() {
        boolean stopped = true;
        int steps = 0;
        while (stopped) {
            Office.open(queue.stage().bean(PeopleBook.class), queue.clock().instant());
            RequestNumber number = queue.stage().approved("stopped-after-" + steps);
            stopped = stops(number, steps++);
            queue.clock().advance(Duration.ofSeconds(61));
            queue.stage().run(number);
            assertThatAllIsThere(number);
        }
        assertThat(steps).isGreaterThan(20);
    }

    private boolean stops(RequestNumber number, int steps) {
        try {
            queue.stage().run(number, new ShortLease(steps));
            return false;
        } catch (LeaseLost lost) {
            return true;
        }
    }

    private void assertThatAllIsThere(RequestNumber number) {
        List<Issue> issues = queue.site().issuesLabelled(number.toString().toLowerCase(Locale.ROOT));
        assertThat(issues).as("issues of %s", number).hasSize(3);
        String first = issues.get(0).key();
        String second = issues.get(1).key();
        assertThat(queue.site().linksOf(second)).contains("is blocked by " + first);
        assertThat(queue.site().linksOf(issues.get(2).key())).containsExactly("is blocked by " + second);
    }

    /** A lease that somebody takes over after so many steps. */
    private static final class ShortLease implements Lease {
        private int left;

        ShortLease(int steps) {
            this.left = steps;
        }

        @Override
        public void assertHeld() {
            if (left-- == 0) {
                throw new LeaseLost("test");
            }
        }
    }
}
