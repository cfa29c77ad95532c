package io.finopsbot.sandbox.slack.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came back from the bot at once.
 *
 * @param status the HTTP status, or 0 where nothing came back
 * @param body the raw body
 * @param text what the person reads because of it; empty for a silent acknowledgement
 * @param failure what Slack tells the person instead, such as {@code operation_timeout}; null when all is well
 */
public record Reply(
        SignedRequest request,
        int status,
        String body,
        String text,
        @Nullable String failure) {

    public boolean acknowledged() {
        return failure == null;
    }

    public Optional<String> failed() {
        return Optional.ofNullable(failure);
    }

    Reply reads(String newText) {
        return new Reply(request, status, body, newText, failure);
    }

    Reply fails(String newFailure) {
        return new Reply(request, status, body, text, newFailure);
    }
}
