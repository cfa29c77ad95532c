package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.accounts.OneTimeCode;
import io.finopsbot.workflows.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An account of the tracker has written a code.
 *
 * @param account by which the tracker knows it
 * @param name what to call it
 * @param knownAs whose it is by e-mail address or configuration file, which count more than a code; null if they do not tell
 * @param issue where it was written
 */
public record CodeComment(
        OneTimeCode code,
        String account,
        String name,
        @Nullable PersonId knownAs,
        String issue) {}
