package io.finopsbot.sandbox.jira;

import java.net.URI;
import java.util.Optional;

/**
 * One message to the receiver.
 *
 * @param identifier the same for every try
 * @param tries how often it was tried before
 */
record WebhookDelivery(URI target, String identifier, String body, int tries) {
    private static final int MOST_RETRIES = 5;
    private static final long FIRST_PAUSE_MILLIS = 200;

    Optional<WebhookDelivery> next() {
        return tries == MOST_RETRIES
                ? Optional.empty()
                : Optional.of(new WebhookDelivery(target, identifier, body, tries + 1));
    }

    /** Jira waits minutes; nobody watching a sandbox would. */
    long pauseMillis() {
        return FIRST_PAUSE_MILLIS << tries;
    }
}
