package io.finopsbot.sandbox.story.demo;

import static io.finopsbot.sandbox.people.People.CEM;
import static io.finopsbot.sandbox.people.People.LUIS;
import static io.finopsbot.sandbox.people.People.PIA;

import io.finopsbot.sandbox.aws.iam.RoleClient;
import io.finopsbot.sandbox.aws.signing.CredentialBook;
import io.finopsbot.sandbox.jira.Attachment;
import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.slack.client.Submission;
import io.finopsbot.sandbox.story.Scene;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Part 9: the same governance on Bedrock, where what is made and claimed is a role. */
final class ImplementRole implements Part {
    private static final String ROLE = "finops-ai-contract-search-br-1004";

    @Override
    public String title() {
        return "The same on Bedrock: one role, one task, one claim";
    }

    @Override
    public void play(Scene scene, Plot plot) {
        AskForWorkload.asks(scene, plot, Plot.ROLE, PIA, "Contract search", "Payments", null);
        approves(scene, plot);
        String key = scene.awaits(
                "the issue of " + Plot.ROLE,
                () -> plot.issues(Plot.ROLE).stream().findFirst().map(Issue::key));
        Issue issue = plot.awaitsIssue(
                key, "has the policies", found -> found.activity().attachments().size() == 2);
        scene.done(scene.step("finops-bot")
                .inJira(key)
                .does("opens one task of four steps, with the policies attached")
                .sees(issue.summary() + "\n"
                        + String.join(
                                "\n",
                                issue.activity().attachments().stream()
                                        .map(Attachment::name)
                                        .toList())));
        implement(scene, issue);
        registers(scene, plot, key);
        claims(scene, plot);
    }

    private static void approves(Scene scene, Plot plot) {
        Modal form = ApproveModal.opens(scene, LUIS, plot.card(Plot.ROLE, "[Approve]"));
        Submission approved = ApproveModal.fillsRole(form).submits();
        scene.done(scene.step(LUIS)
                .inSlack("modal")
                .does("approves " + Plot.ROLE + " on Bedrock: model x account x region x IAM scope")
                .sees(approved.text()));
        form.closes();
    }

    private static void implement(Scene scene, Issue issue) {
        RoleClient iam = new RoleClient(
                URI.create(scene.server().baseUrl() + "/aws"),
                scene.bean(CredentialBook.class).home(),
                scene.clock());
        RoleClient.Answer created = iam.createRole(ROLE, attached(issue, ROLE + "-trust.json"));
        scene.expects(created.status() == 200, "AWS creates the role", created.body());
        RoleClient.Answer put = iam.putRolePolicy(ROLE, "finops-ai-inference", attached(issue, ROLE + "-policy.json"));
        scene.expects(put.status() == 200, "AWS takes the policy", put.body());
        scene.done(scene.step(CEM)
                .inAws("iam")
                .does("creates the role, and types aws iam put-role-policy with the file from the issue")
                .sees(attached(issue, ROLE + "-policy.json")));
    }

    private static void registers(Scene scene, Plot plot, String key) {
        String arn = "arn:aws:iam::" + Plot.ACCOUNT + ":role/" + ROLE;
        plot.jira().as(CEM).comments(key, arn);
        scene.done(scene.step("finops-bot")
                .inSlack("#finops, thread")
                .does("has read the role that Cem registered with a comment")
                .sees(plot.inThread(Plot.ROLE, "role/" + ROLE, "implemented as approved")
                        .text())
                .about(Plot.ROLE));
        plot.drags(CEM, key, "Done");
        scene.done(scene.step(CEM)
                .inJira(key)
                .does("drags it to Done")
                .sees(plot.card(Plot.ROLE, "Ready to claim").text()));
    }

    private static void claims(Scene scene, Plot plot) {
        SeenMessage card = plot.card(Plot.ROLE, "[Claim]");
        scene.done(scene.step(PIA)
                .inSlack("#finops")
                .does("claims the role")
                .sees(plot.pressesAndIsTold(PIA, card, "Claim")));
        SeenMessage handoff = scene.slack(PIA)
                .awaitsDirectMessage(
                        "the handoff", seen -> seen.contains("role/" + ROLE) && seen.contains("Developer Handoff"));
        scene.done(scene.step("finops-bot")
                .inSlack("DM")
                .does("sends the Developer Handoff")
                .sees(handoff.text()));
        LookBack.tells(scene, "/finops why " + ROLE);
        scene.done(scene.step(PIA)
                .inSlack("#finops")
                .does("types /finops models: both platforms side by side")
                .sees(scene.slack(PIA).types("/finops models").text()));
    }

    private static String attached(Issue issue, String name) {
        return issue.activity().attachments().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .map(file -> new String(file.content().getByteArray(), StandardCharsets.UTF_8))
                .orElseThrow();
    }
}
