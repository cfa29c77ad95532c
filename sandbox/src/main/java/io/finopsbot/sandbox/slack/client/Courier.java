package io.finopsbot.sandbox.slack.client;

/** The way from this Slack to the bot. */
public interface Courier {
    /** Delivers, and waits for the acknowledgement as long as Slack does. */
    Reply deliver(Delivery delivery);

    /** Whether there ever was a bot that could be told. */
    boolean knowsTheBot();

    /** Whether the bot can be reached now, as far as can be known without asking it. */
    boolean isOpen();
}
