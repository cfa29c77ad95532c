package io.finopsbot.workflows.desk;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a message besides its words.
 *
 * @param key by which the same intention is known again; null if nothing can be repeated
 * @param spent when the intention counts as handled
 * @param receipt the arrival of the signed message; null if none was signed
 */
public record Envelope(
        @Nullable String key, Spent spent, @Nullable Receipt receipt) {
    /** When an intention counts as handled, so that its repetition is answered as the first was. */
    public enum Spent {
        /** Once it was done: a refused one may be corrected and sent again. */
        WHEN_DONE,
        /** Always, also when it was refused. */
        ALWAYS
    }

    /** An intention that a person may correct until it is done. */
    public static Envelope untilDone(String key, @Nullable Receipt receipt) {
        return new Envelope(key, Spent.WHEN_DONE, receipt);
    }

    /** An intention that counts once, whatever comes of it. */
    public static Envelope once(String key) {
        return new Envelope(key, Spent.ALWAYS, null);
    }

    /** An intention of the bot's own. */
    public static Envelope own() {
        return new Envelope(null, Spent.WHEN_DONE, null);
    }
}
