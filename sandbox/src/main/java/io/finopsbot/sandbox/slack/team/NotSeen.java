package io.finopsbot.sandbox.slack.team;

/** Somebody looked for something in Slack, and it was not there. The message says what there was instead. */
public final class NotSeen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotSeen(String message) {
        super(message);
    }
}
