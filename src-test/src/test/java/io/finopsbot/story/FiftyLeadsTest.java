package io.finopsbot.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Fifty leads have their form open and send it at the same moment, every second of them to decline. */
@Timeout(240)
class FiftyLeadsTest {
    private static final int LEADS = 50;
    private static final int RACERS = 5;

    private final RunningBot bot = SharedBot.running();
    private final Office office = new Office(bot);

    @Test
    void oneDecidesAndTheOthersReadWhoDid() throws Exception {
        String request = office.asks();
        List<Person> leads = office.hiresLeads(LEADS);
        List<Modal> forms = new ArrayList<>();
        for (Person lead : leads) {
            forms.add(form(lead, request, forms.size() % 2 == 0));
        }

        List<Submission> answers = sentAtOnce(request, forms);

        assertThat(answers)
                .allSatisfy(answer -> assertThat(
                                Objects.requireNonNull(answer.reply()).acknowledged())
                        .as("acknowledged within 3 s: " + answer.text())
                        .isTrue());
        List<Submission> decided = answers.stream()
                .filter(answer -> answer.text().contains("Recorded"))
                .toList();
        assertThat(decided).extracting(Submission::text).hasSize(1);
        int winner = answers.indexOf(decided.get(0));
        boolean approved = winner % 2 == 0;
        String sentence = "%s was %s by %s on "
                .formatted(
                        request,
                        approved ? "approved" : "declined",
                        leads.get(winner).name());
        assertThat(answers)
                .filteredOn(answer -> !answer.text().contains("Recorded"))
                .hasSize(LEADS - 1)
                .allSatisfy(answer -> assertThat(answer.text()).contains(sentence, "ALREADY_DECIDED"));
        assertOneEffect(request, approved);
    }

    /** The row is let go only when many have found the request undecided and wait to write: a race in every run. */
    private List<Submission> sentAtOnce(String request, List<Modal> forms) throws Exception {
        ExecutorService sender = Executors.newSingleThreadExecutor();
        Future<List<Submission>> answers;
        try (HeldRow held = new HeldRow(bot.ledger(), request)) {
            answers = sender.submit(() -> AtOnce.run(forms, Modal::submits));
            held.awaitWaiting(RACERS);
        }
        sender.shutdown();
        return answers.get();
    }

    private Modal form(Person lead, String request, boolean approves) {
        return approves
                ? office.filledApproval(lead, request, Office.freshName())
                : office.pressed(lead, request, "Decline").fills("Reason", "There is no budget.");
    }

    private void assertOneEffect(String request, boolean approved) {
        if (approved) {
            WholeChain.stands(bot, office, request);
        } else {
            office.card(request, "*Declined*");
            bot.ledger().awaitSettled();
            assertThat(office.issues(request)).isEmpty();
            assertThat(office.cards(request)).hasSize(1);
        }
        assertThat(bot.ledger().trail(request))
                .containsOnlyOnce(approved ? "APPROVE" : "DECLINE")
                .doesNotContain(approved ? "DECLINE" : "APPROVE")
                .filteredOn(record -> record.endsWith("ALREADY_DECIDED"))
                .hasSize(LEADS - 1);
        assertThat(office.audit(request)).contains("The chain of hashes is intact");
    }
}
