package io.finopsbot.sandbox.launch;

/** The bot did not come up; the message ends with what it said last. */
public final class BotFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BotFailed(String message) {
        super(message);
    }
}
