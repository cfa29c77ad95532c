package io.finopsbot.sandbox.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody one can act as.
 *
 * @param slackId the Slack user id, {@code U…}
 * @param name what Slack and Jira show
 * @param email the address in Slack
 * @param standing what the person is in the Slack team
 * @param jiraAccountId the Jira account, or null for a person without one
 * @param jiraEmail the address that Jira shows for that account, or null where Jira hides it
 */
public record Person(
        String slackId,
        String name,
        String email,
        Standing standing,
        @Nullable String jiraAccountId,
        @Nullable String jiraEmail) {

    /** What a person is in the Slack team. */
    public enum Standing {
        MEMBER,
        GUEST,
        BOT,
        DEACTIVATED,
        STRANGER
    }
}
