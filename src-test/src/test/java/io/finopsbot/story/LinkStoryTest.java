package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.NORA;
import static io.finopsbot.sandbox.people.People.UNTIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.slack.client.SlackPerson;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A code goes from Slack to Jira, and the tie is told in both. */
@Timeout(240)
class LinkStoryTest {
    private static final Pattern CODE = Pattern.compile("LINK-\\w{5}-\\w{5}");

    private final RunningBot bot = SharedBot.running();

    @Test
    void aCodeTypedForInSlackAndWrittenInJiraTiesTheAccount() {
        SlackPerson nora = bot.slack().person(NORA);
        String key = bot.jira().as(UNTIED).creates("Anything").key();

        bot.jira().as(UNTIED).comments(key, code(nora));

        nora.awaitsDirectMessage(
                "that it is tied",
                seen -> seen.contains("Contractor Without Slack") && seen.contains("/finops link stop"));
        RunningBot.await("an answer on " + key)
                .until(() -> bot.jira().issue(key).comments().stream()
                        .anyMatch(comment -> comment.text().contains("Nora Nobody")));
        assertThat(nora.types("/finops link").text()).contains("Contractor Without Slack", "ACCOUNT_TIED");
        assertThat(nora.types("/finops link stop").text()).contains("No Jira account is tied to you");
    }

    /** Typed again while the bot does not know its people yet. */
    private static String code(SlackPerson person) {
        return RunningBot.await("a code")
                .until(() -> CODE.matcher(person.types("/finops link").text()), Matcher::find)
                .group();
    }
}
