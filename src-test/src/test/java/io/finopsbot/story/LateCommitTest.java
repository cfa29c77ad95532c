package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.LEA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.client.Submission;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Somebody holds the request's row, so that the decision cannot be committed while Slack waits. */
@Timeout(240)
class LateCommitTest {
    private final RunningBot bot = SharedBot.running();
    private final Office office = new Office(bot);

    @Test
    void whoPressesAgainIsAnsweredWhatTheFirstPressDid() throws Exception {
        String request = office.asks();
        Modal form = office.filledApproval(LEA, request, Office.freshName());
        bot.ledger().awaitSettled();
        Submission late;
        try (HeldRow held = new HeldRow(bot.ledger(), request)) {
            late = form.submits();
            held.awaitWaiting(1);
            assertThat(bot.ledger().trail(request)).doesNotContain("APPROVE");
        }

        Reply first = Objects.requireNonNull(late.reply());
        assertThat(first.failed()).as("answered within 3 s").isEmpty();
        assertThat(late.text()).contains("Not confirmed", "Press again");
        Reply again = office.sendsAgain(first.request());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains(request + " is approved");
        assertThat(office.sendsAgain(first.request()).body()).isEqualTo(again.body());
        WholeChain.stands(bot, office, request);
        assertThat(bot.ledger().trail(request)).containsOnlyOnce("APPROVE");
    }
}
