package io.finopsbot.sandbox.story.demo;

import static io.finopsbot.sandbox.people.People.CEM;
import static io.finopsbot.sandbox.people.People.ELA;

import io.finopsbot.sandbox.aws.WorkspaceClient;
import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.sandbox.story.Scene;
import java.net.URI;
import java.util.Map;

/** Part 5: an engineer creates the workspace, and finishes task 1. */
final class CreateWorkspace implements Part {
    @Override
    public String title() {
        return "The Cloud Engineer creates the workspace";
    }

    @Override
    public void play(Scene scene, Plot plot) {
        // One tag is forgotten: the check in part 6 will find it.
        Map<String, String> tags = Map.of(Plot.TAG, Plot.WORKSPACE, "finops-request", Plot.MAIN);
        WorkspaceClient.Answer created = client(scene).create(Plot.WORKSPACE, tags);
        scene.expects(
                created.status() == 200,
                "AWS creates the workspace",
                created.body().toString());
        String id = created.body().path("id").asString();
        plot.arn("arn:aws:aws-external-anthropic:%s:%s:workspace/%s".formatted(Plot.REGION, Plot.ACCOUNT, id));
        scene.done(scene.step(CEM)
                .inAws("POST /v1/organizations/workspaces")
                .does("creates the workspace " + Plot.WORKSPACE + " with a signed call")
                .sees(created.body().toPrettyString()));
        finishes(scene, plot);
        plot.dragRefused(ELA, plot.issue(Plot.MAIN, 1), "To Do", "REOPENED");
    }

    private static void finishes(Scene scene, Plot plot) {
        plot.drags(CEM, plot.issue(Plot.MAIN, 1), "Done");
        Issue second = plot.awaitsIssue(
                plot.issue(Plot.MAIN, 2), "is ready", issue -> issue.labels().contains("finops-ready"));
        scene.done(scene.step(CEM)
                .inJira(plot.issue(Plot.MAIN, 1))
                .does("drags it to Done; " + second.key() + " becomes ready")
                .sees(plot.card(Plot.MAIN, "Create the workspace: done").text()));
    }

    static WorkspaceClient client(Scene scene) {
        return new WorkspaceClient(
                URI.create(scene.server().baseUrl() + "/aws"),
                Plot.REGION,
                scene.server().keys(),
                scene.clock());
    }
}
