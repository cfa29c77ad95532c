package io.finopsbot.sandbox.story;

import java.util.Locale;

/** Through which outside system a step happens. */
public enum Door {
    SLACK,
    JIRA,
    AWS,
    SCHEDULE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
