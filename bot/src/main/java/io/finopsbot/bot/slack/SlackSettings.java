package io.finopsbot.bot.slack;

import org.springframework.core.env.Environment;

/**
 * How Slack is reached.
 *
 * @param appToken for Socket Mode; empty when Slack calls the bot over HTTP
 * @param apiUrl where the Web API is, ending in a slash
 * @param channel the FinOps channel's id, where cards and digests go
 */
public record SlackSettings(String botToken, String signingSecret, String appToken, String apiUrl, String channel) {
    /** Where Slack's own Web API is. */
    public static final String SLACK = "https://slack.com/api/";

    /** As the environment says. */
    public static SlackSettings from(Environment environment) {
        return new SlackSettings(
                environment.getRequiredProperty("FINOPS_SLACK_BOT_TOKEN"),
                environment.getProperty("FINOPS_SLACK_SIGNING_SECRET", ""),
                environment.getProperty("FINOPS_SLACK_APP_TOKEN", ""),
                environment.getProperty("FINOPS_SLACK_API_URL", SLACK),
                environment.getRequiredProperty("FINOPS_SLACK_CHANNEL"));
    }

    /** Whether Slack is spoken with over a socket that the bot opens. */
    public boolean socketMode() {
        return !appToken.isBlank();
    }
}
