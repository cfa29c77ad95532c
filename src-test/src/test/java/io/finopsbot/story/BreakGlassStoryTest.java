package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.LUIS;
import static io.finopsbot.sandbox.people.People.NORA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In an emergency a lead approves their own request: all are told, and another lead reviews it. */
class BreakGlassStoryTest {
    private final RunningBot bot = SharedBot.running();
    private final Office office = new Office(bot);
    private final SlackPerson lea = bot.slack().person(LEA);

    @Test
    void oneForbiddenStepIsDoneToldAndReviewed() {
        String request = office.asks(LEA);
        String needed = "Payments are down (" + request + ")";
        assertThat(office.told(LEA, request, "Approve")).contains("(OWN_REQUEST)");
        assertThat(bot.slack()
                        .person(LUIS)
                        .types("/finops break-glass " + request)
                        .text())
                .contains("(NOT_IN_BREAK_GLASS)");

        lea.types("/finops break-glass " + request);
        assertThat(sends(LEA, lea.openModal().fills("What is the emergency?", needed)))
                .contains("The glass is broken for " + request);
        awaitsInChannel("*Break-glass* for *" + request, needed);

        assertThat(office.approves(request)).contains(request + " is approved");
        awaitsInChannel("*" + request + "*: by break-glass, Lea Lead", needed);
        assertThat(office.told(LEA, request, "Review: justified")).contains("(OWN_REQUEST)");
        Modal review = office.pressed(LUIS, request, "Review: justified");
        assertThat(sends(LUIS, review.fills("Why was it justified?", "It could not wait.")))
                .contains("review of " + request + " is closed");

        awaitsInChannel(request + "*: Luis Lead has reviewed the break-glass: justified", "It could not wait.");
        assertThat(office.audit(request))
                .contains("break the glass", "break-glass=" + needed, "review the break-glass");
    }

    private String sends(Person person, Modal form) {
        String answer = form.submits().text();
        Office.closes(bot.slack().person(person));
        return answer;
    }

    private void awaitsInChannel(String... words) {
        bot.slack()
                .person(NORA)
                .awaitsInChannel(
                        String.join(", ", words),
                        seen -> List.of(words).stream().allMatch(seen::contains));
    }
}
