package io.finopsbot.integrations.jira.rest;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in Jira.
 *
 * @param emailAddress null where Jira hides it
 */
public record Account(
        String accountId,
        @Nullable String displayName,
        @Nullable String emailAddress) {
    /** What to call them. */
    public String name() {
        return displayName == null || displayName.isBlank() ? accountId : displayName;
    }
}
