package io.finopsbot.sandbox.story.demo;

import static io.finopsbot.sandbox.people.People.GUEST;
import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.LUIS;
import static io.finopsbot.sandbox.people.People.NORA;
import static io.finopsbot.sandbox.people.People.PIA;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.slack.client.Submission;
import io.finopsbot.sandbox.slack.team.UserGroups;
import io.finopsbot.sandbox.story.Scene;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Part 1: a Product Owner asks for a workload. */
final class AskForWorkload implements Part {
    @Override
    public String title() {
        return "A Product Owner asks for a workload";
    }

    @Override
    public void play(Scene scene, Plot plot) {
        wrongInput(scene);
        asks(scene, plot, Plot.MAIN, PIA, "Invoice triage", "Payments", "Invoices");
        guest(scene, plot);
        asks(scene, plot, Plot.SECOND, LEA, "Ticket summaries", "Customer Support", null);
        asks(scene, plot, Plot.DECLINED, NORA, "Poem of the day", "Customer Support", null);
        nobodyToApprove(scene, plot);
    }

    private static void wrongInput(Scene scene) {
        Modal modal = RequestModal.opens(scene, PIA);
        Submission wrong = RequestModal.fills(modal, "Invoice triage", "Payments", "Invoices", "a lot")
                .submits();
        scene.expects(
                wrong.error("Monthly estimate in USD").isPresent(),
                "the estimate has an error beside it",
                wrong.text());
        scene.done(scene.step(PIA)
                .inSlack("modal")
                .does("types “a lot” as the monthly estimate, and is told beside the field")
                .sees(wrong.text()));
        modal.closes();
    }

    static void asks(
            Scene scene,
            Plot plot,
            String request,
            Person person,
            String workload,
            String portfolio,
            @Nullable String product) {
        asks(
                scene,
                plot,
                request,
                person,
                workload,
                RequestModal.fills(RequestModal.opens(scene, person), workload, portfolio, product, "1200"));
    }

    /** Somebody else of the unit has that model already; who needs another workspace all the same says so. */
    static void asksAllTheSame(
            Scene scene, Plot plot, String request, Person person, String workload, String portfolio) {
        Modal modal = RequestModal.fills(RequestModal.opens(scene, person), workload, portfolio, null, "1200");
        scene.refused(
                scene.step(person)
                        .inSlack("modal")
                        .does("asks for “" + workload + "”, which an approved scope of the same unit covers already")
                        .sees(modal.submits().text()),
                "ALREADY_COVERED");
        modal.checks("If it is covered already", "Ask even if an approved scope covers it");
        asks(scene, plot, request, person, workload, modal);
    }

    private static void asks(Scene scene, Plot plot, String request, Person person, String workload, Modal modal) {
        Submission recorded = modal.submits();
        scene.expects(recorded.text().contains(request), request + " is recorded", recorded.text());
        scene.done(scene.step(person)
                .inSlack("modal")
                .does("asks for “" + workload + "” with /finops request")
                .sees(recorded.text()));
        modal.closes();
        SeenMessage card = plot.card(request, "[Approve]");
        scene.done(scene.step("finops-bot")
                .inSlack("#finops")
                .does("posts the card of " + request)
                .sees(card.text()));
    }

    private static void guest(Scene scene, Plot plot) {
        String told = plot.typesAndIsTold(GUEST, "/finops request");
        scene.refused(
                scene.step(GUEST)
                        .inSlack("#finops")
                        .does("types /finops request, being a guest")
                        .sees(told),
                "NOT_A_MEMBER");
    }

    private static void nobodyToApprove(Scene scene, Plot plot) {
        Modal modal = RequestModal.fills(RequestModal.opens(scene, PIA), "Contract search", "Payments", null, "300");
        scene.slack().removeFromGroup(UserGroups.LEADS, LEA);
        scene.slack().removeFromGroup(UserGroups.LEADS, LUIS);
        SeenMessage card = plot.card(Plot.MAIN, "[Approve]");
        String told = scene.awaits(
                "Luis is no lead any more",
                () -> Optional.of(plot.pressesAndIsAnswered(LUIS, card, "Approve"))
                        .filter(answer -> answer.contains("NOT_A_LEAD")));
        scene.refused(
                scene.step(LUIS)
                        .inSlack("#finops")
                        .does("presses Approve a moment after he was taken out of the leads' group")
                        .sees(told),
                "NOT_A_LEAD");
        Submission refused = modal.submits();
        scene.refused(
                scene.step(PIA)
                        .inSlack("modal")
                        .does("asks for “Contract search” while there is no FinOps Lead")
                        .sees(refused.text()),
                "NO_APPROVER");
        modal.closes();
        scene.slack().addToGroup(UserGroups.LEADS, LEA);
        scene.slack().addToGroup(UserGroups.LEADS, LUIS);
    }
}
