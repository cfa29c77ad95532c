package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.CEM;
import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.NORA;
import static io.finopsbot.sandbox.people.People.PIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A request is given up after its approval: by an engineer and the lead, or by who asked. All with buttons in Slack. */
@Timeout(240)
class GivenUpRequestTest {
    private final RunningBot bot = SharedBot.running();
    private final Office office = new Office(bot);

    @Test
    void anEngineerCannotDoATaskAndTheLeadCancelsTheRequest() {
        String request = approved();

        gives(CEM, request, "Cannot do", "Why can it not be done?", "No quota in that account.");

        SeenMessage returned = office.card(request, "*Returned*", "No quota in that account.", "[Resume]");
        assertThat(returned.buttons()).contains("Cancel request");
        for (Person person : List.of(LEA, PIA)) {
            bot.slack()
                    .person(person)
                    .awaitsDirectMessage("the reason", seen -> seen.contains(request) && seen.contains("No quota"));
        }

        gives(LEA, request, "Cancel request", "Reason", "We do without it.");

        office.card(request, "*Cancelled*", "We do without it.");
        allIssuesAreCancelled(request);
    }

    @Test
    void aLeadChangesTheScopeAndNewIssuesTakeThePlaceOfTheOldOnes() {
        String request = approved();
        gives(CEM, request, "Cannot do", "Why can it not be done?", "No such name.");
        String name = Office.freshName();

        Modal form = office.pressed(LEA, request, "Change scope")
                .fills("Workspace name", name)
                .checks("Business case", "I acknowledge the business case");
        assertThat(form.submits().text()).contains(request + " has another scope");
        bot.slack().person(LEA).shownModal().closes();

        office.card(request, name, "*Approved*", "[Register ARN]");
        RunningBot.await("the issues of the new scope")
                .until(() -> office.issues(request).stream()
                        .map(issue -> issue.status().name())
                        .toList()
                        .equals(List.of("Won't Do", "Won't Do", "Won't Do", "To Do", "To Do", "To Do")));
        assertThat(office.audit(request)).contains("The chain of hashes is intact");
    }

    @Test
    void whoAskedWithdrawsAfterApprovalAndNobodyElseCan() {
        String request = approved();
        SlackPerson nora = bot.slack().person(NORA);
        int told = nora.ephemerals().size();

        nora.presses(office.card(request, "[Withdraw]"), "Withdraw");

        RunningBot.await("Nora is told").until(() -> nora.ephemerals().size() > told);
        assertThat(nora.ephemerals().get(told).text()).contains(request, "NOT_THE_REQUESTER");

        gives(PIA, request, "Withdraw", "Reason", "No longer needed.");

        SeenMessage card = office.card(request, "*Withdrawn*", "No longer needed.");
        assertThat(card.buttons()).isEmpty();
        allIssuesAreCancelled(request);
    }

    private String approved() {
        String request = office.asks();
        office.approves(request);
        office.awaitsIssues(request);
        return request;
    }

    private void gives(Person person, String request, String button, String label, String reason) {
        Modal form = office.pressed(person, request, button).fills(label, reason);
        assertThat(form.submits().text()).contains(request);
        bot.slack().person(person).shownModal().closes();
    }

    private void allIssuesAreCancelled(String request) {
        RunningBot.await("the issues of " + request + " are cancelled")
                .until(() -> office.issues(request).stream()
                        .allMatch(issue -> issue.status().name().equals("Won't Do")));
    }
}
