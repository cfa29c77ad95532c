package io.finopsbot.bot.health;

import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.readiness.Check;
import java.time.InstantSource;

/** Whether Slack takes the bot's token. */
public final class SlackTokenCheck implements Check {
    private static final String REMEDY = "Check FINOPS_SLACK_BOT_TOKEN, and FINOPS_SLACK_API_URL if it is set.";

    private final SlackClient slack;
    private final InstantSource clock;
    private volatile Finding latest = Finding.unknown();

    public SlackTokenCheck(SlackClient slack, InstantSource clock) {
        this.slack = slack;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "slack token";
    }

    @Override
    public Finding latest() {
        return latest;
    }

    @Override
    public Finding look() {
        Finding found = found();
        latest = found;
        return found;
    }

    private Finding found() {
        try {
            return Finding.right("Slack knows the bot as " + slack.whoAmI(), clock.instant());
        } catch (IntegrationException failure) {
            return Finding.wrong(String.valueOf(failure.getMessage()), clock.instant(), REMEDY);
        }
    }
}
