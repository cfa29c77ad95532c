package io.finopsbot.sandbox.story;

import java.util.Locale;

/** How a step came out. */
public enum Outcome {
    DONE,
    REFUSED,
    LEFT_OUT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
