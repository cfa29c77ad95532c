package io.finopsbot.sandbox.story.demo;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.team.NotSeen;
import io.finopsbot.sandbox.story.Scene;
import org.jspecify.annotations.Nullable;

/** The request form, as a person fills it in. */
final class RequestModal {
    private RequestModal() {}

    /** Types the command; once more if no form came, as on a busy machine Slack's three seconds may be over. */
    static Modal opens(Scene scene, Person person) {
        scene.slack(person).types("/finops request");
        try {
            return scene.slack(person).openModal();
        } catch (NotSeen tooLate) {
            scene.slack(person).types("/finops request");
            return scene.slack(person).openModal();
        }
    }

    static Modal fills(Modal modal, String workload, String portfolio, @Nullable String product, String estimate) {
        modal.fills("Workload name", workload)
                .selects("Portfolio", portfolio)
                .selects("Use case", "Operations AI")
                .selects("Runtime", "AWS Lambda")
                .fills("Monthly estimate in USD", estimate)
                .selects("Business case: value type", "Cost Saving")
                .fills("Business case: annual baseline in USD", "90000")
                .fills("Business case: target in percent", "20")
                .selects("Suggested model", "Claude Sonnet 4.6");
        if (product != null) {
            modal.awaits("the products", changed -> changed.labels().contains("Product"))
                    .selects("Product", product);
        }
        return modal;
    }
}
