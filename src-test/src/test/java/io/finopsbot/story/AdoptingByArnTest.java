package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.PIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import io.finopsbot.sandbox.slack.client.Submission;
import org.junit.jupiter.api.Test;

/** Who adopts a workspace by its ARN says what it is called, and the lead finds that name in the approval form. */
class AdoptingByArnTest {
    private static final String ARN =
            "arn:aws:aws-external-anthropic:us-east-1:123456789012:workspace/wrkspc_01AdoptedByArn";

    private final RunningBot bot = SharedBot.running();
    private final Office office = new Office(bot);
    private final SlackPerson pia = bot.slack().person(PIA);

    @Test
    void theNameGoesIntoTheApprovalForm() {
        Modal form = office.filledRequest(PIA, "/finops adopt " + ARN);

        Submission wrong = form.fills("Workspace name", "Research Desk!").submits();
        assertThat(wrong.error("Workspace name").orElseThrow()).contains("(NAME_INVALID)");
        String recorded =
                form.fills("Workspace name", "research-desk").submits().text();
        Office.closes(pia);

        Modal approval = office.pressed(LEA, Office.numberIn(recorded), "Approve");
        assertThat(approval.text()).contains("Workspace name: [research-desk]");
        Office.closes(bot.slack().person(LEA));
    }
}
