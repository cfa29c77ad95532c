package io.finopsbot.sandbox.story.demo;

import static io.finopsbot.sandbox.people.People.LUIS;
import static io.finopsbot.sandbox.people.People.NORA;
import static io.finopsbot.sandbox.people.People.OTTO;
import static io.finopsbot.sandbox.people.People.PIA;

import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.story.Scene;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Part 13: a large estimate needs the portfolio's owner first, and who stands in for a lead decides on the rest. */
final class StandInForLead implements Part {
    @Override
    public String title() {
        return "A large estimate, while a lead is on leave";
    }

    @Override
    public void play(Scene scene, Plot plot) {
        asks(scene);
        SeenMessage card = plot.card(Plot.LARGE, "[Approve the estimate]");
        scene.refused(
                scene.step(LUIS)
                        .inSlack("#finops")
                        .does("presses Approve the estimate, as a lead")
                        .sees(plot.pressesAndIsTold(LUIS, card, "Approve the estimate")),
                "NOT_THE_PORTFOLIO_OWNER");
        SeenMessage asked = scene.slack(OTTO).awaitsDirectMessage("Otto is asked", seen -> seen.contains(Plot.LARGE));
        scene.done(scene.step("finops-bot")
                .inSlack("DM")
                .does("asks Otto, who owns the portfolio")
                .sees(asked.text()));
        scene.done(scene.step(OTTO)
                .inSlack("DM")
                .does("presses Approve the estimate")
                .sees(plot.pressesAndIsTold(OTTO, asked, "Approve the estimate")));
        delegates(scene, plot);
        approves(scene, plot);
    }

    private static void asks(Scene scene) {
        Modal form = RequestModal.fills(RequestModal.opens(scene, PIA), "Claims archive", "Payments", null, "12000");
        scene.done(scene.step(PIA)
                .inSlack("modal")
                .does("asks for “Claims archive”, for USD 12,000 a month")
                .sees(form.submits().text())
                .about(Plot.LARGE));
        form.closes();
    }

    private static void delegates(Scene scene, Plot plot) {
        LocalDate lastDay =
                LocalDate.ofInstant(scene.clock().instant(), ZoneOffset.UTC).plusDays(7);
        String told = plot.typesAloneAndIsTold(LUIS, "/finops delegate <@" + NORA.slackId() + "> until " + lastDay);
        scene.done(scene.step(LUIS)
                .inSlack("DM")
                .does("types /finops delegate @nora until " + lastDay + ", before he goes on leave")
                .sees(told));
        scene.done(scene.step("finops-bot")
                .inSlack("DM")
                .does("tells Nora")
                .sees(scene.slack(NORA)
                        .awaitsDirectMessage("Nora stands in", seen -> seen.contains("stand in as FinOps Lead"))
                        .text()));
    }

    private static void approves(Scene scene, Plot plot) {
        Modal form = ApproveModal.opens(scene, NORA, plot.card(Plot.LARGE, "[Approve]"));
        String approved = ApproveModal.fills(form, "claims-archive").submits().text();
        form.closes();
        scene.done(scene.step(NORA)
                .inSlack("modal")
                .does("approves " + Plot.LARGE + " in Luis's place; the card says for whom")
                .sees(approved + "\n"
                        + plot.card(Plot.LARGE, "*Approved*", "claims-archive").text()));
    }
}
