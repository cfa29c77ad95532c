package io.finopsbot.integrations.jira.rest;

import java.util.Map;

/**
 * A link from an issue to somewhere else.
 *
 * @param globalId the same id replaces instead of doubling
 */
public record RemoteLink(String globalId, Map<String, String> object) {
    /** A link with that title. */
    public static RemoteLink to(String globalId, String address, String title) {
        return new RemoteLink(globalId, Map.of("url", address, "title", title));
    }
}
