package io.finopsbot.sandbox.slack.web;

/** The app calls faster than Slack takes it. */
final class TooManyRequests extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyRequests(String channel) {
        super("More than one message a second in channel " + channel);
    }
}
