package io.finopsbot.sandbox.slack.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came back from the bot at once.
 *
 * @param signed the request that went to the bot; null over a socket, where nothing is signed
 * @param status the HTTP status, or 0 where nothing came back; 200 also for an acknowledgement over a socket
 * @param body the raw body
 * @param text what the person reads because of it; empty for a silent acknowledgement
 * @param failure what Slack tells the person instead, such as {@code operation_timeout}; null when all is well
 */
public record Reply(
        @Nullable SignedRequest signed,
        int status,
        String body,
        String text,
        @Nullable String failure) {

    /** Over a socket, as the bot acknowledged it; the body is the payload of the acknowledgement, or empty. */
    public static Reply overSocket(String body) {
        return new Reply(null, 200, body, "", null);
    }

    /** Over a socket, and not acknowledged. */
    public static Reply lostOverSocket(String failure) {
        return new Reply(null, 0, "", "", failure);
    }

    /** The request that went to the bot, to send it again. */
    public SignedRequest request() {
        if (signed == null) {
            throw new IllegalStateException("This went over a socket: there is no signed request to send again.");
        }
        return signed;
    }

    public boolean acknowledged() {
        return failure == null;
    }

    public Optional<String> failed() {
        return Optional.ofNullable(failure);
    }

    Reply reads(String newText) {
        return new Reply(signed, status, body, newText, failure);
    }

    Reply fails(String newFailure) {
        return new Reply(signed, status, body, text, newFailure);
    }
}
