package io.finopsbot.sandbox.slack.team;

import java.util.List;

/** Slack says no: the error code of the answer, and what exactly was wrong where Slack would say so. */
public final class SlackRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String error;
    private final transient List<String> messages;

    public SlackRefusal(String error) {
        this(error, List.of());
    }

    public SlackRefusal(String error, List<String> messages) {
        super(error);
        this.error = error;
        this.messages = List.copyOf(messages);
    }

    public String error() {
        return error;
    }

    public List<String> messages() {
        return messages;
    }

    /** Both in one line. */
    public String sentence() {
        return messages.isEmpty() ? error : error + ": " + String.join("; ", messages);
    }
}
