package io.finopsbot.sandbox.story.demo;

import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.story.Scene;
import java.util.List;
import java.util.Optional;

/** Part 3: the three tasks stand in Jira, linked in order. */
final class OpenIssues implements Part {
    @Override
    public String title() {
        return "Three Jira issues, each blocked by the one before";
    }

    @Override
    public void play(Scene scene, Plot plot) {
        List<Issue> issues = scene.awaits(
                "three issues of " + Plot.MAIN,
                () -> Optional.of(plot.issues(Plot.MAIN)).filter(found -> found.size() == 3));
        scene.awaits(
                "the links between them",
                () -> Optional.of(plot.jira().linksOf(issues.get(2).key())).filter(links -> !links.isEmpty()));
        for (Issue issue : issues) {
            scene.done(scene.step("finops-bot")
                    .inJira(issue.key())
                    .does("opens “" + issue.summary() + "”")
                    .sees(String.join(", ", plot.jira().linksOf(issue.key())) + "\n" + issue.description()));
        }
        String second = issues.get(1).key();
        String sentence = "is blocked by " + issues.get(0).key();
        scene.expects(
                plot.jira().linksOf(second).contains(sentence),
                second + " " + sentence,
                plot.jira().linksOf(second).toString());
        SeenMessage card =
                plot.card(Plot.MAIN, issues.get(0).key(), issues.get(2).key());
        scene.done(scene.step("finops-bot")
                .inSlack("#finops")
                .does("shows the issues on the card")
                .sees(card.text()));
    }
}
