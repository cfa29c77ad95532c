package io.finopsbot.sandbox.slack.team;

/** On which way this Slack reaches the bot: a setting of the app, for everything that people do and that happens. */
public enum Transport {
    /** Signed requests to an address of the bot. */
    HTTP,
    /** Socket Mode: envelopes over a WebSocket that the bot opened. */
    SOCKET
}
