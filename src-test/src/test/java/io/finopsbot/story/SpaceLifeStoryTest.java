package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.CEM;
import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.LUIS;
import static io.finopsbot.sandbox.people.People.NORA;
import static io.finopsbot.sandbox.people.People.PIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A workspace that nobody owns is adopted from the bill, handed over, stopped, used again and given up, until its last cost. */
@Timeout(300)
class SpaceLifeStoryTest {
    private static final Pattern NUMBER = Pattern.compile("BR-\\d+");
    private static final RunningBot BOT = RunningBot.onH2();

    private final Office office = new Office(BOT);
    private final ResearchLab lab = new ResearchLab(BOT);
    private final SlackPerson pia = BOT.slack().person(PIA);
    private final SlackPerson nora = BOT.slack().person(NORA);

    @AfterAll
    static void stop() {
        BOT.close();
    }

    @Test
    void fromTheBillToItsLastCost() {
        String request = adoptedFromTheBill();
        claimed(request);
        handedOver(request);
        suspendedByTwo(request);
        resumed(request);
        retiredAndClosed(request);

        assertThat(BOT.ledger().trail(request))
                .containsSubsequence(
                        "SUBMIT",
                        "APPROVE",
                        "CHECK_ARN",
                        "CLAIM",
                        "OFFER",
                        "ACCEPT_OFFER",
                        "SUSPEND",
                        "CONFIRM_PROPOSAL SECOND_LEAD",
                        "CONFIRM_PROPOSAL",
                        "LIFT",
                        "RETIRE",
                        "CLOSE");
        assertThat(office.audit(request)).contains("The chain of hashes is intact");
    }

    private String adoptedFromTheBill() {
        lab.isOnTheBill();
        RunningBot.await("the bot knows Pia")
                .until(() -> !pia.types("/finops digest").text().contains("NOT_A_MEMBER"));
        SeenMessage digest = pia.awaitsInChannel("the digest", seen -> seen.contains("[Adopt]"));
        assertThat(digest.text()).contains("no claim, *research-lab*");
        pia.presses(digest, "Adopt");
        Modal form = pia.openModal();
        assertThat(form.title()).isEqualTo("Adopt what exists");
        assertThat(form.text()).contains("the bill calls research-lab");
        form.selects("Portfolio", "Payments")
                .selects("Use case", "Operations AI")
                .selects("Runtime", "AWS Lambda")
                .fills("Monthly estimate in USD", "1200")
                .selects("Business case: value type", "Cost Saving")
                .fills("Business case: annual baseline in USD", "90000")
                .fills("Business case: target in percent", "20")
                .fills("Workspace ARN", "research-lab");
        assertThat(form.submits().error("Workspace ARN").orElseThrow()).contains("(ARN_MALFORMED)");
        String recorded = form.fills("Workspace ARN", lab.arn()).submits().text();
        Matcher number = NUMBER.matcher(recorded);
        assertThat(number.find()).as(recorded).isTrue();
        Office.closes(pia);
        return number.group();
    }

    /** Nothing is created: the two issues are about its ARN and its tags. */
    private void claimed(String request) {
        assertThat(office.card(request, "Adopts", lab.arn()).text()).contains("research lab");
        Modal form = office.pressed(LEA, request, "Approve");
        assertThat(form.text()).contains("Workspace name: [" + ResearchLab.NAME + "]");
        form.selects("Model", "Claude Sonnet 4.6").checks("Business case", "I acknowledge the business case");
        assertThat(form.submits().text()).contains(request + " is approved");
        Office.closes(BOT.slack().person(LEA));
        List<Issue> issues = awaitsIssues(request, 2);
        lab.isTagged(request);
        BOT.jira().as(CEM).comments(issues.get(0).key(), lab.arn());
        RunningBot.await("the ARN is registered")
                .until(() -> BOT.ledger().trail(request).contains("CHECK_ARN"));
        BOT.jira().as(CEM).moves(issues.get(0).key(), "Done");
        awaitsReady(issues.get(1));
        BOT.jira().as(CEM).moves(issues.get(1).key(), "Done");
        office.card(request, "Ready to claim");

        assertThat(pia.types("/finops claim " + request).text()).contains("You have claimed " + ResearchLab.NAME);
        pia.awaitsDirectMessage("the handoff", seen -> seen.contains("Developer Handoff") && seen.contains(lab.arn()));
    }

    private void handedOver(String request) {
        assertThat(pia.types("/finops transfer " + request + " <@" + NORA.slackId() + ">")
                        .text())
                .contains(request + " is offered. It stays yours until the other side takes it over");
        SeenMessage offer = nora.awaitsDirectMessage("the offer", seen -> seen.contains("offers you " + request));
        assertThat(office.card(request, "*Offered* to Nora Nobody").text()).contains("*Claimed* by");

        nora.presses(offer, "Take it over");

        office.card(request, "*Claimed* by @" + NORA.name());
        nora.awaitsDirectMessage("her handoff", seen -> seen.contains("Developer Handoff"));
        assertThat(pia.types("/finops release " + request).text()).contains("(NOT_THE_HOLDER)");
    }

    private void suspendedByTwo(String request) {
        assertThat(types(LEA, "/finops suspend " + request + " It ran all night"))
                .contains("A second FinOps Lead has to confirm it");
        SeenMessage card = office.card(request, "*Suspension proposed* by", "It ran all night", "[Confirm]");
        BOT.slack().person(LEA).presses(card, "Confirm");
        BOT.slack().person(LEA).awaitsEphemeral("why not", seen -> seen.contains("(SECOND_LEAD)"));
        BOT.slack().person(LUIS).presses(card, "Confirm");
        nora.awaitsDirectMessage(
                "that it is being suspended",
                seen -> seen.contains("Lea Lead proposed it and Luis Lead confirmed: It ran all night"));

        Issue issue = awaitsIssues(request, 3).get(2);
        assertThat(issue.summary()).contains(request);
        assertThat(issue.description())
                .contains(
                        "FinopsSuspended", "CreateInference", "CreateBatchInference", "finops-ai-suspended", lab.arn());
        BOT.jira().as(CEM).moves(issue.key(), "Done");
        office.card(request, "*Suspended*");
    }

    private void resumed(String request) {
        assertThat(types(LEA, "/finops resume " + request + " It is mended")).contains("is being resumed");
        Issue issue = awaitsIssues(request, 4).get(3);
        office.card(request, "*Being resumed*");
        BOT.jira().as(CEM).moves(issue.key(), "Done");
        RunningBot.await("it can be used again")
                .until(() -> !office.card(request, "*Claimed* by").contains("*Being resumed*"));
    }

    private void retiredAndClosed(String request) {
        assertThat(nora.types("/finops retire " + request + " The pilot is over")
                        .text())
                .contains("is being retired");
        Issue issue = awaitsIssues(request, 5).get(4);
        assertThat(issue.description()).contains("/archive");
        lab.isArchived();
        BOT.jira().as(CEM).moves(issue.key(), "Done");
        office.card(request, "*Retired*", "The pilot is over");
        assertThat(nora.types("/finops status " + request).text())
                .contains("It is closed once the bill has a whole day");

        lab.costsNothingUntil(lab.today().plusDays(2));
        BOT.sandbox().clock().advance(Duration.ofDays(2));

        office.card(request, "*Closed* on");
        SeenMessage told = nora.awaitsDirectMessage("that it is closed", seen -> seen.contains(request + " is closed"));
        assertThat(told.text()).contains("the bill has no cost of *research-lab* on");
        nora.types("/finops spaces");
        nora.awaitsEphemeral("her spaces", seen -> seen.contains("retired and closed: no cost any more"));
    }

    private static String types(Person person, String command) {
        return BOT.slack().person(person).types(command).text();
    }

    private List<Issue> awaitsIssues(String request, int count) {
        RunningBot.await(count + " issues of " + request)
                .until(() -> office.issues(request).size() == count);
        return office.issues(request);
    }

    private static void awaitsReady(Issue issue) {
        RunningBot.await(issue.key() + " is ready")
                .until(() -> BOT.jira().issue(issue.key()).labels().contains("finops-ready"));
    }
}
