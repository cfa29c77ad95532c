package io.finopsbot.sandbox.story.demo;

import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.LUIS;
import static io.finopsbot.sandbox.people.People.NORA;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.slack.client.Submission;
import io.finopsbot.sandbox.story.Scene;
import io.finopsbot.sandbox.story.StepDraft;

/** Part 2: a FinOps Lead decides, with a scope. */
final class DecideOnRequests implements Part {
    @Override
    public String title() {
        return "A FinOps Lead decides, with a scope";
    }

    @Override
    public void play(Scene scene, Plot plot) {
        SeenMessage main = plot.card(Plot.MAIN, "[Approve]");
        Modal luis = ApproveModal.fills(ApproveModal.opens(scene, LUIS, main), Plot.WORKSPACE);
        Modal lea = ApproveModal.opens(scene, LEA, main);
        presses(scene, plot, NORA, main, "presses Approve without being a lead", "NOT_A_LEAD");
        invalidName(scene, lea);
        approves(scene, plot, lea);
        refused(scene, LUIS, "submits his own form a moment later", luis.submits(), "ALREADY_DECIDED");
        luis.closes();
        presses(scene, plot, LUIS, main, "presses Approve on the card as he still sees it", "ALREADY_DECIDED");
        second(scene, plot);
        declines(scene, plot);
    }

    private static void invalidName(Scene scene, Modal modal) {
        String proposed = "invoices-invoice-triage";
        ApproveModal.fills(modal, "Invoices Triage!");
        refused(
                scene,
                LEA,
                "names the workspace “Invoices Triage!” instead of the proposed " + proposed,
                modal.submits(),
                "NAME_INVALID");
    }

    private static void approves(Scene scene, Plot plot, Modal modal) {
        Submission approved = ApproveModal.fills(modal, Plot.WORKSPACE).submits();
        scene.done(scene.step(LEA)
                .inSlack("modal")
                .does("approves " + Plot.MAIN + " and names the workspace " + Plot.WORKSPACE)
                .sees(approved.text()));
        modal.closes();
        SeenMessage card = plot.card(Plot.MAIN, "*Approved*", Plot.WORKSPACE);
        scene.done(scene.step("finops-bot")
                .inSlack("#finops")
                .does("changes the card in place: who decided, when and what")
                .sees(card.text()));
    }

    private static void second(Scene scene, Plot plot) {
        SeenMessage card = plot.card(Plot.SECOND, "[Approve]");
        presses(scene, plot, LEA, card, "presses Approve on her own request", "OWN_REQUEST");
        Modal luis = ApproveModal.fills(ApproveModal.opens(scene, LUIS, card), "support-tickets");
        revises(scene);
        refused(scene, LUIS, "approves what he saw before it was revised", luis.submits(), "CONTENT_CHANGED");
        luis.closes();
        Modal again = ApproveModal.opens(scene, LUIS, plot.card(Plot.SECOND, "revision 2"));
        refused(
                scene,
                LUIS,
                "gives the workspace a name that is taken",
                ApproveModal.fills(again, Plot.WORKSPACE).submits(),
                "NAME_TAKEN");
        Submission approved = ApproveModal.fills(again, "support-tickets").submits();
        scene.done(scene.step(LUIS)
                .inSlack("modal")
                .does("approves " + Plot.SECOND + " as revised")
                .sees(approved.text()));
        again.closes();
    }

    private static void revises(Scene scene) {
        scene.slack(LEA).types("/finops revise " + Plot.SECOND);
        Modal form = scene.slack(LEA).openModal();
        Submission revised = form.fills("Monthly estimate in USD", "2500").submits();
        scene.done(scene.step(LEA)
                .inSlack("modal")
                .does("revises the estimate of " + Plot.SECOND + " while Luis has his form open")
                .sees(revised.text()));
        form.closes();
    }

    private static void declines(Scene scene, Plot plot) {
        SeenMessage card = plot.card(Plot.DECLINED, "[Decline]");
        scene.slack(LUIS).presses(card, "Decline");
        Modal form = scene.slack(LUIS).openModal();
        Submission declined =
                form.fills("Reason", "There is no budget for poems this year.").submits();
        scene.done(scene.step(LUIS)
                .inSlack("modal")
                .does("declines " + Plot.DECLINED)
                .sees(declined.text()));
        form.closes();
        SeenMessage told = scene.slack(NORA).awaitsDirectMessage("Nora is told", seen -> seen.contains(Plot.DECLINED));
        scene.done(scene.step("finops-bot")
                .inSlack("DM")
                .does("tells Nora, who asked")
                .sees(told.text()));
    }

    private static void presses(Scene scene, Plot plot, Person person, SeenMessage card, String does, String rule) {
        StepDraft step =
                scene.step(person).inSlack("#finops").does(does).sees(plot.pressesAndIsTold(person, card, "Approve"));
        scene.refused(step, rule);
    }

    private static void refused(Scene scene, Person person, String does, Submission submission, String rule) {
        scene.refused(scene.step(person).inSlack("modal").does(does).sees(submission.text()), rule);
    }
}
