package io.finopsbot.sandbox.story.demo;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import io.finopsbot.sandbox.story.Scene;
import java.util.Optional;

/** The form in which a lead approves. */
final class ApproveModal {
    private ApproveModal() {}

    /** Opens it; presses again while the bot does not know yet that the person is a lead again. */
    static Modal opens(Scene scene, Person lead, SeenMessage card) {
        SlackPerson slack = scene.slack(lead);
        return scene.awaits("the approval form of " + lead.name(), () -> {
            int before = slack.ephemerals().size();
            slack.presses(card, "Approve");
            return scene.awaits(
                    lead.name() + " is answered",
                    () -> slack.hasModal()
                            ? Optional.of(Optional.of(slack.shownModal()))
                            : slack.ephemerals().size() > before
                                    ? Optional.of(Optional.<Modal>empty())
                                    : Optional.empty());
        });
    }

    static Modal fills(Modal modal, String workspace) {
        return platform(modal, "Claude Platform", "Workspace name")
                .selects("Model", "Claude Sonnet 4.6")
                .selects("AWS account", "Payments production (123456789012)")
                .selects("Region", "us-east-1")
                .fills("Workspace name", workspace)
                .selects("Task priority", "High")
                .checks("Business case", "I acknowledge the business case");
    }

    /** A role on Bedrock, for Claude Haiku 4.5. */
    static Modal fillsRole(Modal modal) {
        return modal.selects("Platform", "Bedrock")
                .awaits("the form names the role", changed -> changed.text().contains("finops-ai-"))
                .selects("Model", "Claude Haiku 4.5")
                .selects("AWS account", "Payments production (123456789012)")
                .selects("Region", "us-east-1")
                .checks("Business case", "I acknowledge the business case");
    }

    /** Chooses the platform, and waits until the form asks what is asked there. */
    private static Modal platform(Modal modal, String platform, String asked) {
        return modal.selects("Platform", platform)
                .awaits(
                        "the form asks for the " + asked,
                        changed -> changed.labels().contains(asked));
    }
}
