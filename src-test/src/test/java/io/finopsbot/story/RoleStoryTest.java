package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.CEM;
import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.PIA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.aws.iam.IamConsole;
import io.finopsbot.sandbox.jira.Comment;
import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A role on Bedrock, from the approval form to the claim: in Slack, in Jira and in AWS, with nothing typed but what is asked. */
@Timeout(300)
class RoleStoryTest {
    private static final String ACCOUNT = "123456789012";
    private static final String POLICY = "finops-ai-inference";

    private final RunningBot bot = SharedBot.running();
    private final Office office = new Office(bot);
    private final IamConsole iam = bot.sandbox().bean(IamConsole.class);

    @Test
    void aRoleIsImplementedAsApprovedAndClaimed() {
        String request = office.asks();
        assertThat(office.filledRoleApproval(LEA, request).submits().text()).contains(request + " is approved");
        Office.closes(bot.slack().person(LEA));
        String role = "finops-ai-invoice-triage-" + request.toLowerCase(Locale.ROOT);
        Issue issue = issueWithFiles(request);
        assertThat(issue.summary()).isEqualTo(request + " · 1/1 Implement role " + role);

        String arn =
                iam.createRole(ACCOUNT, role, file(issue, role + "-trust.json")).arn();
        String policy = file(issue, role + "-policy.json");
        iam.putRolePolicy(ACCOUNT, role, POLICY, policy.replace("bedrock:CountTokens", "bedrock:InvokeAgent"));
        bot.jira().as(CEM).comments(issue.key(), "The role: " + arn + ".");
        awaitsSaid(issue, "(ROLE_DIFFERS)");
        assertThat(said(issue)).anyMatch(text -> text.contains("The policy also allows bedrock:InvokeAgent"));

        iam.putRolePolicy(ACCOUNT, role, POLICY, policy);
        bot.jira().as(CEM).comments(issue.key(), arn);
        awaitsSaid(issue, "it is implemented as approved");
        bot.jira().as(CEM).moves(issue.key(), "Done");

        SeenMessage ready = bot.slack()
                .person(PIA)
                .awaitsDirectMessage(
                        "ready to claim", seen -> seen.contains(request) && seen.contains("Ready to claim"));
        assertThat(ready.text()).contains("the role " + role + " for Invoice triage exists");
        bot.slack().person(PIA).presses(ready, "Claim");
        SeenMessage handoff = bot.slack()
                .person(PIA)
                .awaitsDirectMessage("the handoff", seen -> seen.contains("Developer Handoff") && seen.contains(arn));
        assertThat(handoff.text()).contains("aws bedrock-runtime converse --region us-east-1", "amazon.nova-lite-v1:0");
        office.card(request, "*Claimed*", arn);
        assertThat(bot.ledger().trail(request))
                .contains("APPROVE", "REGISTER_ARN", "CHECK_ARN", "FINISH_TASK", "CLAIM");
        assertThat(office.audit(request)).contains("The chain of hashes is intact");
    }

    private Issue issueWithFiles(String request) {
        RunningBot.await("the issue of " + request + " with its policies")
                .until(() -> office.issues(request).stream()
                        .anyMatch(issue -> issue.activity().attachments().size() == 2));
        List<Issue> issues = office.issues(request);
        assertThat(issues).hasSize(1);
        return issues.get(0);
    }

    private static String file(Issue issue, String name) {
        return issue.activity().attachments().stream()
                .filter(file -> file.name().equals(name))
                .map(file -> new String(file.content().getByteArray(), UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private void awaitsSaid(Issue issue, String words) {
        RunningBot.await(issue.key() + " says " + words)
                .until(() -> said(issue).stream().anyMatch(text -> text.contains(words)));
    }

    private List<String> said(Issue issue) {
        return bot.jira().issue(issue.key()).comments().stream()
                .map(Comment::text)
                .toList();
    }
}
