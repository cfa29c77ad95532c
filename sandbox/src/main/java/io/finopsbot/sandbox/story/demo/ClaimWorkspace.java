package io.finopsbot.sandbox.story.demo;

import static io.finopsbot.sandbox.people.People.NORA;
import static io.finopsbot.sandbox.people.People.OTTO;
import static io.finopsbot.sandbox.people.People.PIA;

import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.story.Scene;
import java.time.Duration;

/** Part 8: the workspace is claimed, once, by somebody who owns it. */
final class ClaimWorkspace implements Part {
    @Override
    public String title() {
        return "The Product Owner claims the workspace";
    }

    @Override
    public void play(Scene scene, Plot plot) {
        SeenMessage card = plot.card(Plot.MAIN, "[Claim]");
        scene.refused(
                scene.step(NORA)
                        .inSlack("#finops")
                        .does("presses Claim")
                        .sees(plot.pressesAndIsTold(NORA, card, "Claim")),
                "NOT_THE_OWNER");
        scene.clock().advance(Duration.ofDays(2));
        SeenMessage ready =
                scene.slack(PIA).awaitsDirectMessage("Ready to claim", seen -> seen.contains("Ready to claim"));
        scene.done(scene.step(PIA)
                .inSlack("DM")
                .does("presses Claim, two days later")
                .sees(plot.pressesAndIsTold(PIA, ready, "Claim")));
        SeenMessage handoff =
                scene.slack(PIA).awaitsDirectMessage("the handoff", seen -> seen.contains("Developer Handoff ·"));
        scene.done(scene.step("finops-bot")
                .inSlack("DM")
                .does("sends the Developer Handoff")
                .sees(handoff.text()));
        scene.refused(
                scene.step(OTTO)
                        .inSlack("#finops")
                        .does("presses Claim after her")
                        .sees(plot.pressesAndIsTold(OTTO, card, "Claim")),
                "ALREADY_CLAIMED");
        LookBack.tells(scene, "/finops why " + Plot.WORKSPACE);
    }
}
