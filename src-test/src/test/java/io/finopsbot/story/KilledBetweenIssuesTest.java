package io.finopsbot.story;

import static io.finopsbot.story.HeldAnswers.asked;
import static io.finopsbot.story.HeldAnswers.made;
import static io.finopsbot.story.HeldAnswers.postedCard;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.Modal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * {@code kill -9} between approval and the third Jira issue. Six requests are held, each at another moment, and the one kill
 * meets them all; nothing that Jira or Slack had done by then is known to the bot that starts again.
 */
@Timeout(240)
class KilledBetweenIssuesTest {
    private RunningBot bot;
    private Office office;

    @BeforeEach
    void start() {
        bot = RunningBot.onH2();
        office = new Office(bot);
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void whatWasDecidedIsFinishedOnceAfterARestart() throws Exception {
        List<String> approved = List.of(office.asks(), office.asks(), office.asks(), office.asks(), office.asks());
        List<Person> leads = office.hiresLeads(approved.size());
        List<Modal> forms = new ArrayList<>();
        for (Person lead : leads) {
            forms.add(office.filledApproval(lead, approved.get(forms.size()), Office.freshName()));
        }
        String submitted = Ledger.after(approved.get(approved.size() - 1));
        Set<String> moments = Set.of(
                asked(approved.get(0), 1),
                made(approved.get(1), 1),
                made(approved.get(2), 2),
                asked(approved.get(3), 3),
                made(approved.get(4), 3),
                postedCard(submitted));
        HeldAnswers held = watch(moments);

        assertThat(office.asks()).isEqualTo(submitted);
        assertThat(AtOnce.run(forms, Modal::submits))
                .allSatisfy(answer -> assertThat(answer.text()).contains("is approved"));
        RunningBot.await("every request has come to its moment")
                .until(() -> held.reached().size() >= moments.size());
        bot.process().kill();
        held.letGo();

        assertThat(held.reached()).containsExactlyInAnyOrderElementsOf(moments);
        assertThat(office.cards(submitted)).hasSize(1);
        nobodyWatches();
        bot.process().restart();
        office.approves(submitted);
        for (String request : approved) {
            WholeChain.stands(bot, office, request);
        }
        WholeChain.stands(bot, office, submitted);
    }

    private HeldAnswers watch(Set<String> moments) {
        HeldAnswers held = new HeldAnswers(moments);
        bot.jira().watchCreations(held);
        bot.slack().posting().watch(held);
        return held;
    }

    private void nobodyWatches() {
        bot.jira().nobodyWatches();
        bot.slack().posting().nobodyWatches();
    }
}
