package io.finopsbot.sandbox.story.demo;

import static io.finopsbot.sandbox.people.People.CEM;
import static io.finopsbot.sandbox.people.People.ELA;
import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.LUIS;
import static io.finopsbot.sandbox.people.People.NORA;
import static io.finopsbot.sandbox.people.People.PIA;
import static io.finopsbot.sandbox.people.People.UNTIED;

import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.slack.team.UserGroups;
import io.finopsbot.sandbox.story.Scene;
import java.util.List;
import java.util.Optional;

/** Part 4: nobody can skip a step, whoever drags what. */
final class KeepTheOrder implements Part {
    @Override
    public String title() {
        return "Nobody can skip a step";
    }

    @Override
    public void play(Scene scene, Plot plot) {
        plot.dragRefused(CEM, plot.issue(Plot.MAIN, 2), "Done", "OUT_OF_ORDER");
        plot.dragRefused(CEM, plot.issue(Plot.MAIN, 3), "Done", "OUT_OF_ORDER");
        plot.dragRefused(NORA, plot.issue(Plot.MAIN, 1), "Done", "NOT_AN_ENGINEER");
        plot.dragRefused(UNTIED, plot.issue(Plot.MAIN, 1), "Done", "UNKNOWN_MOVER");
        executorConflict(scene, plot);
        returnsAndResumes(scene, plot);
    }

    /** Lea approved; that she is now an engineer too does not help. */
    private static void executorConflict(Scene scene, Plot plot) {
        scene.slack().addToGroup(UserGroups.ENGINEERS, LEA);
        scene.awaits(
                "Lea is an engineer too",
                () -> Optional.of(scene.slack(LEA).types("/finops register " + Plot.MAIN + " arn"))
                        .filter(reply -> reply.text().contains("EXECUTOR_CONFLICT")));
        plot.dragRefused(LEA, plot.issue(Plot.MAIN, 1), "Done", "EXECUTOR_CONFLICT");
        scene.slack().removeFromGroup(UserGroups.ENGINEERS, LEA);
    }

    private static void returnsAndResumes(Scene scene, Plot plot) {
        List<Issue> issues = scene.awaits(
                "three issues of " + Plot.SECOND,
                () -> Optional.of(plot.issues(Plot.SECOND)).filter(found -> found.size() == 3));
        String first = issues.get(0).key();
        plot.drags(ELA, first, "Won't Do");
        SeenMessage told = scene.slack(LUIS).awaitsDirectMessage("Luis is told", seen -> seen.contains("was returned"));
        scene.done(scene.step(ELA)
                .inJira(first)
                .does("drags it to Won't Do: the chain pauses, lead and requester are told")
                .sees(told.text()));
        SeenMessage card = plot.card(Plot.SECOND, "[Resume]");
        String resumed = plot.pressesAndIsTold(LUIS, card, "Resume");
        plot.awaitsIssue(
                first, "is back in To Do", issue -> issue.status().name().equals("To Do"));
        scene.done(scene.step(LUIS)
                .inSlack("#finops")
                .does("presses Resume; " + first + " is back in To Do")
                .sees(resumed));
        plot.drags(CEM, first, "Done");
        plot.card(Plot.SECOND, "Create the workspace: done");
        notClaimable(scene);
    }

    private static void notClaimable(Scene scene) {
        String told = scene.slack(PIA).types("/finops claim " + Plot.MAIN).text();
        scene.refused(
                scene.step(PIA)
                        .inSlack("#finops")
                        .does("claims a workspace that is not ready")
                        .sees(told),
                "NOT_CLAIMABLE");
    }
}
