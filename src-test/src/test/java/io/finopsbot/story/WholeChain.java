package io.finopsbot.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.jira.Issue;
import java.util.List;

/** What must stand outside for an approved request, whatever happened on the way: once, and nothing else. */
final class WholeChain {
    private WholeChain() {}

    /** Waits until all is done, then looks: three open issues in order, two links, one card that shows them. */
    static void stands(RunningBot bot, Office office, String request) {
        List<Issue> issues = office.awaitsIssues(request);
        String[] keys = issues.stream().map(Issue::key).toArray(String[]::new);
        office.card(request, keys);
        bot.ledger().awaitSettled();
        assertOnce(bot, office, request);
    }

    private static void assertOnce(RunningBot bot, Office office, String request) {
        List<Issue> issues = office.issues(request);
        assertThat(issues)
                .as("issues of %s", request)
                .hasSize(3)
                .allSatisfy(issue -> assertThat(issue.status().name()).isEqualTo("To Do"));
        String first = issues.get(0).key();
        String second = issues.get(1).key();
        String third = issues.get(2).key();
        assertThat(issues).extracting(issue -> position(issue.labels())).containsExactly("1", "2", "3");
        assertThat(bot.jira().linksOf(first)).containsExactly("blocks " + second);
        assertThat(bot.jira().linksOf(second)).containsExactlyInAnyOrder("is blocked by " + first, "blocks " + third);
        assertThat(bot.jira().linksOf(third)).containsExactly("is blocked by " + second);
        assertThat(office.cards(request)).as("cards of %s", request).hasSize(1);
        assertThat(office.audit(request)).contains("The chain of hashes is intact");
    }

    /** Which task it is for, as its own label says at the end. */
    static String position(List<String> labels) {
        return labels.stream()
                .filter(label -> label.matches("finops-.+-\\d"))
                .map(label -> label.substring(label.length() - 1))
                .findFirst()
                .orElse("none");
    }
}
