package io.finopsbot.sandbox.story.demo;

import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.LUIS;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.story.Scene;

/** Part 14: in an emergency, somebody named for it does alone what needs two; all are told, and it is reviewed. */
final class BreakTheGlass implements Part {
    private static final String COVERED = "If it is covered already";

    @Override
    public String title() {
        return "An emergency: the glass is broken, and reviewed";
    }

    @Override
    public void play(Scene scene, Plot plot) {
        asks(scene);
        SeenMessage card = plot.card(Plot.EMERGENCY, "[Approve]");
        scene.refused(
                scene.step(LEA)
                        .inSlack("#finops")
                        .does("presses Approve on her own request")
                        .sees(plot.pressesAndIsTold(LEA, card, "Approve")),
                "OWN_REQUEST");
        breaks(scene);
        Modal form = ApproveModal.opens(scene, LEA, plot.card(Plot.EMERGENCY, "[Approve]"));
        submits(
                scene,
                LEA,
                ApproveModal.fills(form, "incident-summaries"),
                "approves it all the same, as nobody else is there");
        tells(scene, "by break-glass", "tells all what was done by it");
        scene.done(scene.step(LUIS)
                .inSlack("DM")
                .does("is back, and types /finops delegate stop")
                .sees(plot.typesAloneAndIsTold(LUIS, "/finops delegate stop")));
        scene.slack(LUIS).presses(plot.card(Plot.EMERGENCY, "[Review: justified]"), "Review: justified");
        submits(
                scene,
                LUIS,
                scene.slack(LUIS).openModal().fills("Why was it justified?", "The outage could not wait."),
                "reviews it; until then, nobody could have claimed the workspace");
    }

    private static void asks(Scene scene) {
        Modal form = RequestModal.fills(RequestModal.opens(scene, LEA), "Incident summaries", "Payments", null, "1200");
        form.checks(COVERED, "Ask even if an approved scope covers it");
        submits(scene, LEA, form, "asks for “Incident summaries” during an outage");
    }

    private static void breaks(Scene scene) {
        scene.slack(LEA).types("/finops break-glass " + Plot.EMERGENCY);
        Modal form = scene.slack(LEA)
                .openModal()
                .fills("What is the emergency?", "Payments are down, Luis is on leave, and Nora cannot be reached.");
        submits(scene, LEA, form, "types /finops break-glass " + Plot.EMERGENCY + ", and says why");
        tells(scene, "*Break-glass* for", "tells the whole channel at once");
    }

    private static void submits(Scene scene, Person person, Modal form, String does) {
        scene.done(scene.step(person)
                .inSlack("modal")
                .does(does)
                .sees(form.submits().text())
                .about(Plot.EMERGENCY));
        form.closes();
    }

    private static void tells(Scene scene, String words, String does) {
        scene.done(scene.step("finops-bot")
                .inSlack("#finops")
                .does(does)
                .sees(scene.slack(LUIS)
                        .awaitsInChannel("the channel is told", seen -> seen.contains(words))
                        .text()));
    }
}
