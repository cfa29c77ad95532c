package io.finopsbot.sandbox.slack.team;

/**
 * Somebody who watches the bot post. Slack waits for them: who holds {@link #asked} back delays the message, who holds
 * {@link #posted} back delays the answer, and if the bot is gone by then the answer is lost.
 */
public interface PostWatch {
    /** The bot asks for this message; it does not stand in the channel yet. */
    default void asked(Draft draft) {}

    /** The message stands in the channel; the bot has not been answered yet. */
    default void posted(SlackMessage message) {}
}
