package io.finopsbot.bot.wiring;

import java.util.Optional;

/** What Slack takes in a list that people choose from. */
final class SlackLists {
    private static final int MOST_OPTIONS = 100;
    private static final int LONGEST_OPTION = 75;

    private SlackLists() {}

    /** The sentence that there are too many; empty if there are not. */
    static Optional<String> fits(String section, String what, int size) {
        return size <= MOST_OPTIONS
                ? Optional.empty()
                : Optional.of("%s has %d %s; Slack shows at most %d in one list."
                        .formatted(section, size, what, MOST_OPTIONS));
    }

    /** The sentence that a text is too long to be chosen; empty if it is not. */
    static Optional<String> reads(String what, String text) {
        return text.length() <= LONGEST_OPTION
                ? Optional.empty()
                : Optional.of("%s of %d characters in Slack's list, which takes at most %d: %s."
                        .formatted(what, text.length(), LONGEST_OPTION, text));
    }
}
