package io.finopsbot.sandbox.story.demo;

import static io.finopsbot.sandbox.people.People.CEM;

import io.finopsbot.sandbox.aws.WorkspaceClient;
import io.finopsbot.sandbox.aws.WorkspaceConsole;
import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.slack.client.Submission;
import io.finopsbot.sandbox.story.Scene;
import java.util.Map;

/** Part 6: the ARN is registered, and AWS is asked whether it is the approved workspace. */
final class RegisterArn implements Part {
    @Override
    public String title() {
        return "The ARN is registered and checked in AWS";
    }

    @Override
    public void play(Scene scene, Plot plot) {
        plot.dragRefused(CEM, plot.issue(Plot.MAIN, 2), "Done", "NOT_REGISTERED");
        wrongForms(scene, plot);
        notFound(scene, plot);
        differs(scene, plot);
        registered(scene, plot);
        taken(scene, plot);
        finishes(scene, plot);
    }

    private static void wrongForms(Scene scene, Plot plot) {
        String id = plot.arn().substring(plot.arn().indexOf("/") + 1);
        types(scene, plot.issue(Plot.MAIN, 2), "ARN_MALFORMED");
        types(scene, "arn:aws:aws-external-anthropic:us-east-1:210987654321:workspace/" + id, "ARN_OTHER_ACCOUNT");
        types(scene, "arn:aws:aws-external-anthropic:eu-central-1:123456789012:workspace/" + id, "ARN_OTHER_REGION");
    }

    private static void types(Scene scene, String arn, String rule) {
        String command = "/finops register " + Plot.MAIN + " " + arn;
        Reply reply = scene.slack(CEM).types(command);
        scene.refused(
                scene.step(CEM).inSlack("#finops").does("types " + command).sees(reply.text()), rule);
    }

    private static void notFound(Scene scene, Plot plot) {
        String unknown = "arn:aws:aws-external-anthropic:us-east-1:123456789012:workspace/wrkspc_01NoSuchWorkspace";
        scene.slack(CEM).presses(plot.card(Plot.MAIN, "[Register ARN]"), "Register ARN");
        Modal form = scene.slack(CEM).openModal();
        Submission submitted = form.fills("Workspace ARN", unknown).submits();
        scene.done(scene.step(CEM)
                .inSlack("modal")
                .does("registers an ARN with a typing error")
                .sees(submitted.text()));
        form.closes();
        SeenMessage told = plot.inThread(Plot.MAIN, "ARN_NOT_FOUND");
        scene.refused(
                scene.step("finops-bot")
                        .inSlack("#finops, thread")
                        .does("has asked AWS about it")
                        .sees(told.text())
                        .about(Plot.MAIN),
                "ARN_NOT_FOUND");
    }

    /** The tags of part 5 lack one. */
    private static void differs(Scene scene, Plot plot) {
        String key = plot.issue(Plot.MAIN, 2);
        plot.jira().as(CEM).comments(key, "Created: " + plot.arn());
        Issue commented = plot.awaitsIssue(
                key,
                "says what differs",
                issue -> issue.comments().stream()
                        .anyMatch(comment -> comment.text().contains("WORKSPACE_DIFFERS")));
        String said = commented.comments().stream()
                .filter(comment -> comment.text().contains("WORKSPACE_DIFFERS"))
                .findFirst()
                .orElseThrow()
                .text();
        scene.refused(
                scene.step(CEM)
                        .inJira(key)
                        .does("comments the right ARN; AWS says that the workspace lacks tags")
                        .sees(said)
                        .about(Plot.MAIN),
                "WORKSPACE_DIFFERS");
    }

    private static void registered(Scene scene, Plot plot) {
        String id = plot.arn().substring(plot.arn().indexOf("/") + 1);
        Map<String, String> tags = Map.of(
                Plot.TAG,
                Plot.WORKSPACE,
                "finops-request",
                Plot.MAIN,
                "finops-portfolio",
                "payments",
                "finops-product",
                "invoices");
        WorkspaceClient.Answer tagged = CreateWorkspace.client(scene).update(id, Plot.WORKSPACE, tags);
        scene.done(scene.step(CEM)
                .inAws("POST /v1/organizations/workspaces/" + id)
                .does("adds the missing tags")
                .sees(tagged.body().toPrettyString()));
        scene.bean(WorkspaceConsole.class).outage(true);
        Reply reply = scene.slack(CEM).types("/finops register " + Plot.MAIN + " " + plot.arn());
        scene.done(scene.step(CEM)
                .inSlack("#finops")
                .does("registers the ARN again, while AWS cannot be reached")
                .sees(reply.text()));
        SeenMessage waiting = plot.inThread(Plot.MAIN, "AWS cannot be reached");
        scene.bean(WorkspaceConsole.class).outage(false);
        scene.done(scene.step("finops-bot")
                .inSlack("#finops, thread")
                .does("says that it stays to be checked")
                .sees(waiting.text()));
        SeenMessage told = plot.inThread(Plot.MAIN, "implemented as approved");
        scene.done(scene.step("finops-bot")
                .inSlack("#finops, thread")
                .does("has tried again, and AWS answers")
                .sees(told.text()));
    }

    private static void taken(Scene scene, Plot plot) {
        String command = "/finops register " + Plot.SECOND + " " + plot.arn();
        Reply reply = scene.slack(CEM).types(command);
        scene.refused(
                scene.step(CEM)
                        .inSlack("#finops")
                        .does("registers the same ARN for " + Plot.SECOND)
                        .sees(reply.text())
                        .about(Plot.SECOND),
                "ARN_TAKEN");
    }

    private static void finishes(Scene scene, Plot plot) {
        plot.drags(CEM, plot.issue(Plot.MAIN, 2), "Done");
        SeenMessage card = plot.card(Plot.MAIN, "Register the ARN: done");
        scene.done(scene.step(CEM)
                .inJira(plot.issue(Plot.MAIN, 2))
                .does("drags it to Done, which is possible now")
                .sees(card.text()));
    }
}
