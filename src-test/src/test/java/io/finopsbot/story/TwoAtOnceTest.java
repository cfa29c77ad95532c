package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.story.HeldAnswers.asked;
import static io.finopsbot.story.HeldAnswers.askedCard;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.launch.BotProcess;
import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.workflows.desk.ProjectionKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same card and the same chain are woken while somebody is just bringing them up to date. */
@Timeout(240)
class TwoAtOnceTest {
    /** So many times each process has tried to run what another holds before that one goes on. */
    private static final int TRIES = 2;

    @Test
    void twoThreadsMakeOnePostAndOneSetOfIssues() {
        RunningBot bot = SharedBot.running();
        wokenWhileHeld(bot, List.of(bot.process()));
    }

    @Test
    void twoProcessesMakeOnePostAndOneSetOfIssues() {
        Replicas replicas = Replicas.running();
        wokenWhileHeld(replicas.first(), List.of(replicas.first().process(), replicas.second()));
    }

    @Test
    void manyWakeUpsOfManyRequestsAtTwoProcessesMakeOneOfEach() throws Exception {
        Replicas replicas = Replicas.running();
        RunningBot bot = replicas.first();
        Office office = new Office(bot);
        List<Person> leads = office.hiresLeads(4);
        List<String> requests = new ArrayList<>();
        Map<Modal, String> forms = new HashMap<>();
        for (Person lead : leads) {
            String request = office.asks();
            requests.add(request);
            forms.put(office.filledApproval(lead, request, Office.freshName()), request);
        }

        AtOnce.run(List.copyOf(forms.keySet()), form -> {
            form.submits();
            return wakeOften(bot, forms.getOrDefault(form, "none"));
        });

        requests.forEach(request -> WholeChain.stands(bot, office, request));
    }

    private static void wokenWhileHeld(RunningBot bot, List<BotProcess> processes) {
        Office office = new Office(bot);
        String approved = office.asks();
        Modal form = office.filledApproval(LEA, approved, Office.freshName());
        String submitted = Ledger.after(approved);
        Set<String> moments = Set.of(asked(approved, 1), askedCard(submitted));
        HeldAnswers held = new HeldAnswers(moments);
        bot.jira().watchCreations(held);
        bot.slack().posting().watch(held);

        assertThat(office.asks()).isEqualTo(submitted);
        assertThat(form.submits().text()).contains("is approved");
        form.closes();
        RunningBot.await("one works on the card and one on the chain")
                .until(() -> held.reached().size() >= 2);
        Map<BotProcess, Integer> before = new HashMap<>();
        processes.forEach(process -> before.put(process, Meter.work(process, "projection")));
        Instant now = bot.sandbox().clock().instant();
        bot.ledger().wake(approved, ProjectionKind.CHAIN, now);
        bot.ledger().wake(submitted, ProjectionKind.CARD, now);
        RunningBot.await("every process has tried both")
                .until(() -> processes.stream()
                        .allMatch(process ->
                                Meter.work(process, "projection") >= before.getOrDefault(process, 0) + TRIES));
        held.letGo();

        office.card(submitted, "[Approve]");
        office.approves(submitted);
        WholeChain.stands(bot, office, approved);
        WholeChain.stands(bot, office, submitted);
        assertThat(held.reached()).containsExactlyInAnyOrderElementsOf(moments);
        bot.jira().nobodyWatches();
        bot.slack().posting().nobodyWatches();
    }

    private static int wakeOften(RunningBot bot, String request) {
        int times = 10;
        for (int time = 0; time < times; time++) {
            Instant now = bot.sandbox().clock().instant();
            bot.ledger().wake(request, ProjectionKind.CHAIN, now);
            bot.ledger().wake(request, ProjectionKind.CARD, now);
        }
        return times;
    }
}
