package io.finopsbot.sandbox.jira;

/**
 * Somebody who watches the bot make issues. Jira waits for them: who holds {@link #asked} back delays the issue, who holds
 * {@link #made} back delays the answer, and if the bot is gone by then the answer is lost.
 */
public interface CreationWatch {
    /** The bot asks for an issue with these fields; nothing is there yet. */
    default void asked(Fields fields) {}

    /** The issue is there; the bot has not been answered yet. */
    default void made(Issue issue) {}
}
