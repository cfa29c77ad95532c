package io.finopsbot.workflows.accounts;

import io.finopsbot.workflows.audit.Governed;
import io.finopsbot.workflows.audit.Subject;
import java.time.Duration;
import java.time.Instant;

/**
 * How often an account has written codes that are worth nothing.
 *
 * @param account by which the connected system knows it
 * @param version 0 if it never has
 * @param wrong how often since then
 */
public record CodeTries(String account, long version, int wrong, Instant since) implements Governed {
    /** So many wrong codes in {@link #WINDOW}, and codes of that account are not read until it ends. */
    public static final int MOST = 5;

    /** Longer than a code lives: what was written while nobody listened is worth nothing afterwards. */
    public static final Duration WINDOW = Duration.ofHours(1);

    /** It never has. */
    public static CodeTries none(String account) {
        return new CodeTries(account, 0, 0, Instant.EPOCH);
    }

    @Override
    public Subject subject() {
        return Subject.account(account);
    }

    /** Whether codes of that account are not read at that moment. */
    public boolean usedUpAt(Instant now) {
        return wrong >= MOST && runsAt(now);
    }

    /** The next version: one more. */
    public CodeTries wrongAt(Instant now) {
        return runsAt(now)
                ? new CodeTries(account, version + 1, wrong + 1, since)
                : new CodeTries(account, version + 1, 1, now);
    }

    private boolean runsAt(Instant now) {
        return now.isBefore(since.plus(WINDOW));
    }
}
