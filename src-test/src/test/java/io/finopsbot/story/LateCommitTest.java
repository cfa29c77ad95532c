package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.LEA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.client.Submission;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
        try (Connection other = bot.ledger().source().getConnection()) {
            holdRow(other, request);
            late = form.submits();
            assertThat(bot.ledger().trail(request)).doesNotContain("APPROVE");
            other.rollback();
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

    private static void holdRow(Connection other, String request) throws SQLException {
        other.setAutoCommit(false);
        try (PreparedStatement hold =
                other.prepareStatement("select number from business_request where number = ? for update")) {
            hold.setInt(1, Ledger.number(request));
            hold.executeQuery();
        }
    }
}
