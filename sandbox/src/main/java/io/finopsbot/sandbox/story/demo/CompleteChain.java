package io.finopsbot.sandbox.story.demo;

import static io.finopsbot.sandbox.people.People.CEM;
import static io.finopsbot.sandbox.people.People.PIA;

import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.story.Scene;

/** Part 7: the last task is done, and the Product Owner is told. */
final class CompleteChain implements Part {
    @Override
    public String title() {
        return "The chain is complete, and the Product Owner is told";
    }

    @Override
    public void play(Scene scene, Plot plot) {
        String third = plot.issue(Plot.MAIN, 3);
        plot.awaitsIssue(third, "is ready", issue -> issue.labels().contains("finops-ready"));
        plot.drags(CEM, third, "Done");
        scene.done(scene.step(CEM)
                .inJira(third)
                .does("drags it to Done")
                .sees(plot.card(Plot.MAIN, "Ready to claim").text()));
        SeenMessage told =
                scene.slack(PIA).awaitsDirectMessage("Ready to claim", seen -> seen.contains("Ready to claim"));
        scene.done(scene.step("finops-bot").inSlack("DM").does("tells Pia").sees(told.text()));
    }
}
