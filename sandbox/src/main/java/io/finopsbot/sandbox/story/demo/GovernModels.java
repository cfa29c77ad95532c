package io.finopsbot.sandbox.story.demo;

import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.LUIS;
import static io.finopsbot.sandbox.people.People.PIA;

import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.slack.client.Submission;
import io.finopsbot.sandbox.story.Scene;
import java.util.List;
import java.util.function.UnaryOperator;

/** Part 12: each change of a model's status takes two leads; then it needs a second lead for each approval, then nobody may have it. */
final class GovernModels implements Part {
    private static final String MODEL = "Claude Haiku 4.5";

    @Override
    public String title() {
        return "A model is restricted, then blocked: always by two leads";
    }

    @Override
    public void play(Scene scene, Plot plot) {
        SeenMessage restriction = proposes(
                scene,
                "restricted",
                form -> form.checks("Second FinOps Lead", "Each approval needs a second FinOps Lead"));
        scene.refused(
                scene.step(LEA)
                        .inSlack("#finops")
                        .does("presses Confirm on her own proposal")
                        .sees(plot.pressesAndIsTold(LEA, restriction, "Confirm")),
                "OWN_PROPOSAL");
        confirms(scene, plot, restriction);
        AskForWorkload.asks(scene, plot, Plot.RESTRICTED, PIA, "Refund letters", "Payments", null);
        twoApprove(scene, plot);
        SeenMessage block = proposes(
                scene, "blocked", form -> form.fills("Reason", "Its successor answers better, for the same price."));
        confirms(scene, plot, block);
        removes(scene, plot);
    }

    private static SeenMessage proposes(Scene scene, String status, UnaryOperator<Modal> because) {
        scene.slack(LEA).types("/finops model anthropic.claude-haiku-4-5");
        SeenMessage model = last(scene, "Propose a status");
        scene.slack(LEA).presses(model, "Propose a status");
        Modal form = scene.slack(LEA).openModal();
        Submission proposed = because.apply(form.selects("Status", status)).submits();
        scene.done(scene.step(LEA)
                .inSlack("modal")
                .does("proposes that " + MODEL + " on Bedrock be " + status)
                .sees(proposed.text()));
        form.closes();
        SeenMessage card = scene.slack(LEA)
                .awaitsInChannel(
                        "the proposal", seen -> seen.contains("[Confirm]") && seen.contains("*" + status + "*"));
        scene.done(scene.step("finops-bot")
                .inSlack("#finops")
                .does("shows the proposal, and whom it concerns")
                .sees(card.text()));
        return card;
    }

    private static SeenMessage last(Scene scene, String words) {
        scene.slack(LEA).awaitsInChannel("the model", seen -> seen.contains(words));
        List<SeenMessage> all = scene.slack(LEA).seesInChannel().stream()
                .filter(seen -> seen.contains(words))
                .toList();
        return all.get(all.size() - 1);
    }

    private static void confirms(Scene scene, Plot plot, SeenMessage card) {
        scene.done(scene.step(LUIS)
                .inSlack("#finops")
                .does("presses Confirm")
                .sees(plot.pressesAndIsTold(LUIS, card, "Confirm")));
    }

    private static void twoApprove(Scene scene, Plot plot) {
        Modal form = ApproveModal.fillsRole(ApproveModal.opens(scene, LUIS, plot.card(Plot.RESTRICTED, "[Approve]")));
        String first = form.submits().text();
        form.closes();
        scene.expects(
                first.contains("needs a second FinOps Lead"), "the form says that a second lead is needed", first);
        SeenMessage card = plot.card(Plot.RESTRICTED, "[Confirm]");
        scene.done(scene.step(LUIS)
                .inSlack("modal")
                .does("approves " + Plot.RESTRICTED + "; the card waits for a second lead")
                .sees(first + "\n" + card.text()));
        scene.done(scene.step(LEA)
                .inSlack("#finops")
                .does("presses Confirm")
                .sees(plot.pressesAndIsTold(LEA, card, "Confirm")));
    }

    private static void removes(Scene scene, Plot plot) {
        Issue removal = scene.awaits(
                "the task to remove the model",
                () -> plot.issues(Plot.ROLE).stream()
                        .filter(issue -> issue.summary().contains("Remove"))
                        .findFirst());
        scene.done(scene.step("finops-bot")
                .inJira(removal.key())
                .does("opens a task to remove it for each role that has it")
                .sees(removal.summary())
                .about(Plot.ROLE));
    }
}
