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

/** A lead adds a model in Slack, another confirms it, and what the catalogue says of it is changed: all of it in the channel. */
@Timeout(300)
class CatalogueStoryTest {
    private static final String MODEL = "Titan Text Express";

    private final RunningBot bot = SharedBot.running();
    private final SlackPerson lea = bot.slack().person(LEA);
    private final SlackPerson luis = bot.slack().person(LUIS);

    @Test
    void aModelIsAddedConfirmedAndChanged() {
        adds();
        SeenMessage proposal =
                luis.awaitsInChannel("the proposal", seen -> seen.contains(MODEL) && seen.contains("[Confirm]"));
        luis.presses(proposal, "Confirm");
        luis.awaitsInChannel("its end", seen -> seen.contains(MODEL) && seen.contains("*Confirmed*"));

        lea.typesAlone("/finops model " + MODEL);
        SeenMessage view =
                lea.awaitsEphemeral("the model", seen -> seen.contains(MODEL) && seen.contains("It is *approved*"));
        Modal form = Office.formAfter(lea, person -> person.presses(view, "Change entry"));
        assertThat(form.labels()).doesNotContain("Platform", "Id");
        assertThat(form.fills("List prices", "input 0.20, output 0.60 | us-east-1")
                        .submits()
                        .text())
                .contains("The entry of " + MODEL + " (Bedrock) is changed");
        Office.closes(lea);
        luis.awaitsInChannel(
                "what was changed",
                seen -> seen.contains(":pencil2: Entry changed by")
                        && seen.contains("input 0.20, output 0.60 | us-east-1"));
        assertThat(lea.types("/finops model " + MODEL).text()).contains("Changed in Slack by Lea Lead");
    }

    @Test
    void whoIsNoLeadAddsNothing() {
        assertThat(bot.slack().person(PIA).types("/finops model add").text()).contains("(NOT_A_LEAD)");
        assertThat(bot.slack().person(PIA).hasModal()).isFalse();
    }

    private void adds() {
        Modal form = Office.formAfter(lea, person -> person.types("/finops model add"))
                .selects("Platform", "Bedrock")
                .fills("Vendor", "Amazon")
                .fills("Name", MODEL)
                .fills("Id", "amazon.titan-text-express-v1")
                .fills("Regions", "Virginia")
                .fills("Source", "the AWS console")
                .fills("Date", "2026-01-12");
        assertThat(form.submits().text()).contains("names Virginia, which is no AWS region such as eu-central-1");
        assertThat(form.fills("Regions", "us-east-1").submits().text())
                .contains(MODEL + " (Bedrock) is in the catalogue");
        Office.closes(lea);
        lea.awaitsInChannel(
                "the new entry", seen -> seen.contains(MODEL) && seen.contains("Added to the catalogue by"));
    }
}
