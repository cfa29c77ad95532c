package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.LUIS;
import static io.finopsbot.sandbox.people.People.PIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A lead asks, the requester answers in the card's thread, and a lead who is on it keeps others waiting. All in Slack. */
@Timeout(240)
class QuestionInThreadTest {
    private final RunningBot bot = SharedBot.running();
    private final Office office = new Office(bot);

    @Test
    void theRequesterAnswersInTheThread() {
        String request = office.asks();
        Modal question = office.pressed(LEA, request, "Ask").fills("What do you want to know?", "How many invoices?");
        assertThat(question.submits().text()).contains(request);
        bot.slack().person(LEA).shownModal().closes();
        SeenMessage card = office.card(request, "How many invoices?", "[Answer]");
        bot.slack().person(PIA).awaitsDirectMessage("the question", seen -> seen.contains("How many invoices?"));

        assertThat(bot.slack().person(PIA).repliesTo(card, "About 9,000 & more").acknowledged())
                .isTrue();

        office.card(request, "Answer: About 9,000", "[Approve]");
        bot.slack().person(LEA).awaitsDirectMessage("the answer", seen -> seen.contains("About 9,000"));
        assertThat(bot.ledger().trail(request)).contains("ASK", "ANSWER");
    }

    @Test
    void whoIsOnItKeepsOthersWaitingUntilItIsGivenBack() {
        String request = office.asks();
        bot.slack().person(LUIS).presses(office.card(request, "[I'm on it]"), "I'm on it");
        SeenMessage taken = office.card(request, "is on it until", "[Give it back]");
        SlackPerson lea = bot.slack().person(LEA);
        int told = lea.ephemerals().size();

        lea.presses(taken, "Approve");

        RunningBot.await("Lea is told").until(() -> lea.ephemerals().size() > told);
        assertThat(lea.ephemerals().get(told).text()).contains("TAKEN", "Luis Lead");
        bot.slack().person(LUIS).presses(taken, "Give it back");
        office.card(request, "[I'm on it]");
        assertThat(office.approves(request)).contains(request);
    }
}
