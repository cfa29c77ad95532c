package io.finopsbot.workflows.desk;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a message besides its words.
 *
 * @param key by which the same intention is known again; null if nothing can be repeated
 * @param spent when the intention counts as handled
 * @param receipt the arrival of the signed message; null if none was signed
 * @param shown whether who acts has before their eyes what they act on; who has not, and may not see it, is not told that it
 *     is there
 */
public record Envelope(
        @Nullable String key, Spent spent, @Nullable Receipt receipt, boolean shown) {
    /** When an intention counts as handled, so that its repetition is answered as the first was. */
    public enum Spent {
        /** Once it was done: a refused one may be corrected and sent again. */
        WHEN_DONE,
        /** Always, also when it was refused. */
        ALWAYS
    }

    /** An intention that a person may correct until it is done. */
    public static Envelope untilDone(String key, @Nullable Receipt receipt) {
        return new Envelope(key, Spent.WHEN_DONE, receipt, false);
    }

    /** An intention that counts once, whatever comes of it. */
    public static Envelope once(String key) {
        return new Envelope(key, Spent.ALWAYS, null, true);
    }

    /** An intention of the bot's own. */
    public static Envelope own() {
        return new Envelope(null, Spent.WHEN_DONE, null, true);
    }

    /** The same, of somebody who acts where all see what they act on. */
    public Envelope whereAllSeeIt() {
        return new Envelope(key, spent, receipt, true);
    }
}
