package io.finopsbot.sandbox.jira;

import java.util.ArrayList;
import java.util.List;

/** Decides by counting, never by chance, what goes out when something comes in. */
final class WebhookOrder<T> {
    private final List<T> held = new ArrayList<>();
    private WebhookFaults faults = WebhookFaults.usual();
    private long count;

    /** Counting starts again with the new faults. */
    synchronized void faults(WebhookFaults next) {
        faults = next;
        count = 0;
    }

    /** What to send now. */
    synchronized List<T> next(T delivery) {
        long number = ++count;
        if (faults.loses(number)) {
            return List.of();
        }
        if (faults.swaps(number)) {
            held.add(delivery);
            return List.of();
        }
        List<T> now = new ArrayList<>(List.of(delivery));
        if (faults.doubles(number)) {
            now.add(delivery);
        }
        now.addAll(rest());
        return now;
    }

    /** What was held back for a next one that did not come. */
    synchronized List<T> rest() {
        List<T> rest = List.copyOf(held);
        held.clear();
        return rest;
    }
}
