package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.CEM;
import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.LUIS;
import static io.finopsbot.sandbox.people.People.PIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.slack.client.HomeTab;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** People work on their Home tabs, which follow what happens; and the models table is opened from there and by a command. */
@Timeout(240)
class HomeStoryTest {
    private static final RunningBot BOT = RunningBot.onH2();
    private final Office office = new Office(BOT);
    private final SlackPerson lea = BOT.slack().person(LEA);
    private final SlackPerson luis = BOT.slack().person(LUIS);
    private final SlackPerson cem = BOT.slack().person(CEM);
    private final SlackPerson pia = BOT.slack().person(PIA);

    @AfterAll
    static void stop() {
        BOT.close();
    }

    @Test
    void aLeadDecidesInPlaceAndAllHomeTabsFollow() {
        String request = office.asks();
        for (SlackPerson person : new SlackPerson[] {lea, luis, cem, pia}) {
            person.opensHome();
        }
        lea.awaitsHome(request + " waits for Lea", home -> home.text().contains("*" + request + "*"));
        pia.awaitsHome(
                "Pia sees where it stands",
                home -> home.text().contains(request + "* · Invoice triage: waiting for a"));
        HomeTab before =
                luis.awaitsHome(request + " waits for Luis", home -> home.text().contains("*" + request + "*"));

        approves(request);

        pia.awaitsHome("Pia sees that it is approved", home -> home.text().contains("Invoice triage: approved"));
        lea.awaitsHome(
                "Lea has decided",
                home -> !home.text().contains(request) && home.text().contains("1 workspace · 1 scope"));
        cem.awaitsHome(
                "Cem has a task with its issue",
                home -> home.text().contains("1. FIN-") && home.text().contains("Create the workspace: ready"));
        lea.awaitsHome("the issue is open", home -> home.text().contains("1 Pending task"));
        tellsWhoIsLate(before, request);
        opensTheScopes(request);
    }

    private void approves(String request) {
        assertThat(lea.home().presses("Approve", request).acknowledged()).isTrue();
        Modal form = lea.openModal()
                .selects("Model", "Claude Sonnet 4.6")
                .selects("AWS account", "Payments production (123456789012)")
                .selects("Region", "us-east-1")
                .fills("Workspace name", Office.freshName())
                .checks("Business case", "I acknowledge the business case");
        assertThat(form.submits().text()).contains(request + " is approved");
        lea.shownModal().closes();
    }

    /** Home tabs have no place for a private reply: a form says it. */
    private void tellsWhoIsLate(HomeTab before, String request) {
        before.presses("Approve", request);

        assertThat(luis.openModal().text()).contains(request + " was approved by Lea Lead", "(ALREADY_DECIDED)");
        luis.shownModal().closes();
    }

    private void opensTheScopes(String request) {
        lea.home().chooses("Open a model", "Claude Sonnet 4.6");
        assertThat(lea.openModal().text()).contains(request, "Pending task", "us-east-1", "Payments", "FIN-");
        lea.shownModal().closes();

        pia.types("/finops models claude platform");
        SeenMessage table = pia.awaitsInChannel("the models table", seen -> seen.contains("Scope Coverage"));
        assertThat(table.text())
                .contains("Anthropic | :large_green_circle: Claude Platform | Claude Sonnet 4.6 | 1 workspace · 1 scope"
                        + " | 1 Pending task");
        pia.chooses(table, "Open a model", "Claude Haiku 4.5");
        assertThat(pia.openModal().text()).contains("Claude Haiku 4.5", "no scope yet");
    }
}
