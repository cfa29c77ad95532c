package io.finopsbot.workflows.readiness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that has to be right for the bot to work, and what to do if it is not. */
public interface Check {
    /** What is checked, such as {@code jira permissions}. */
    String name();

    /** The latest finding; costs no call to the outside. */
    Finding latest();

    /** Looks again, now; may call the outside. */
    Finding look();

    /**
     * What was found.
     *
     * @param at when it was looked at, UTC; null if never
     * @param remedy what to do; null if it is right
     */
    record Finding(
            boolean right,
            String says,
            @Nullable Instant at,
            @Nullable String remedy) {
        /** It is right. */
        public static Finding right(String says, Instant at) {
            return new Finding(true, says, at, null);
        }

        /** It is wrong, and this helps. */
        public static Finding wrong(String says, Instant at, String remedy) {
            return new Finding(false, says, at, remedy);
        }

        /** Nobody has looked yet. */
        public static Finding unknown() {
            return new Finding(false, "not looked at yet", null, null);
        }
    }
}
