package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.JiraApi;
import org.jspecify.annotations.Nullable;

/** The bot's own account: what it does in Jira is nobody's wish. Asked for once. */
final class BotAccount {
    private volatile @Nullable String id;

    String id(JiraApi jira) {
        String known = id;
        if (known == null) {
            known = jira.myself().accountId();
            id = known;
        }
        return known;
    }
}
