package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.CEM;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.jira.Issue;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Jira or Slack is down: what was decided stands, people are told so, and the rest follows by itself. */
@Timeout(240)
class OutageTest {
    private static final String PENDING = "Decided; the Jira issues are pending";

    private final RunningBot bot = SharedBot.running();
    private final Office office = new Office(bot);

    @AfterEach
    void allIsUpAgain() {
        bot.jira().comesUp();
        bot.slack().faults().none();
    }

    @Test
    void aDecisionStandsWhileJiraIsDownAndItsIssuesFollow() {
        String request = office.asks();
        bot.jira().goesDown();

        String answer = office.approves(request);

        assertThat(answer).contains(request + " is approved");
        office.card(request, "*Approved*", PENDING);
        assertThat(bot.ledger().trail(request)).contains("APPROVE");
        assertThat(office.issues(request)).isEmpty();

        bot.jira().comesUp();
        WholeChain.stands(bot, office, request);
        assertThat(office.cards(request).get(0).text()).doesNotContain(PENDING);
    }

    @Test
    void whatHappensInJiraWhileSlackIsDownIsShownLater() {
        String request = office.asks();
        office.approves(request);
        List<Issue> issues = office.awaitsIssues(request);
        office.card(request, issues.get(2).key());
        bot.ledger().awaitSettled();
        String before = office.cards(request).get(0).text();

        bot.slack().faults().answer("*", "503");
        bot.jira().as(CEM).moves(issues.get(0).key(), "In Progress");
        bot.jira().as(CEM).moves(issues.get(0).key(), "Done");
        RunningBot.await("the next task is ready")
                .until(() -> labels(issues.get(1)).contains("finops-ready"));

        assertThat(office.cards(request).get(0).text()).isEqualTo(before);
        bot.slack().faults().none();
        office.card(request, "done by @Cem Engineer");
        bot.ledger().awaitSettled();
        assertThat(office.cards(request)).hasSize(1);
    }

    private List<String> labels(Issue issue) {
        return bot.jira().issue(issue.key()).labels();
    }
}
