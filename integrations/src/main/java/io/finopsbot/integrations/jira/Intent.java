package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Account;
import io.finopsbot.workflows.desk.Verb;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants, who changed an issue or commented on it.
 *
 * @param key by which it counts once
 * @param refusedWith how the comment on a refusal begins; null if the verb itself sees to its answer
 */
record Intent(
        Instant at,
        String key,
        IssueView view,
        Account author,
        Verb verb,
        @Nullable String refusedWith) {
    private static final Account GONE = new Account("unknown", null, null);

    /** The account, or a stand-in for one that no longer exists. */
    static Account known(@Nullable Account author) {
        return author == null ? GONE : author;
    }
}
