package io.finopsbot.integrations.jira;

import java.net.URI;
import java.time.Duration;

/**
 * Where Jira is, and how it is spoken with.
 *
 * @param url where its REST API is
 * @param site where people open issues; the same unless the API is reached through Atlassian's gateway
 * @param user the address of the bot's own account
 * @param token that account's API token
 * @param project the key of the engineers' project
 * @param webhookSecret what webhooks are signed with; empty if none are accepted
 * @param pollEvery how often Jira is asked what has changed
 * @param indexLag how long a new issue may be missing from Jira's search
 */
public record JiraSettings(
        URI url,
        URI site,
        String user,
        String token,
        String project,
        String webhookSecret,
        Duration pollEvery,
        Duration indexLag,
        Duration connectTimeout,
        Duration readTimeout) {
    static final Duration POLL_EVERY = Duration.ofSeconds(30);
    static final Duration INDEX_LAG = Duration.ofMinutes(3);
    static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);
    static final Duration READ_TIMEOUT = Duration.ofSeconds(10);

    /** Where people open the issue of that key. */
    URI addressOf(String key) {
        return URI.create(withoutSlash(site) + "/browse/" + key);
    }

    /** The REST API's address, ready to be followed by a path. */
    URI base() {
        return URI.create(withoutSlash(url));
    }

    private static String withoutSlash(URI address) {
        return address.toString().replaceAll("/+$", "");
    }

    /** Everything but the secrets. */
    @Override
    public String toString() {
        return "JiraSettings[url=%s, user=%s, project=%s]".formatted(url, user, project);
    }
}
