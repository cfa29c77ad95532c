package io.finopsbot.sandbox.jira;

/**
 * How badly webhooks behave. Each number counts deliveries and means never when it is 0.
 *
 * @param doubleEvery sends every n-th twice, with the same identifier
 * @param swapEvery holds every n-th back until the next one has gone
 * @param loseEvery never sends every n-th
 */
public record WebhookFaults(int doubleEvery, int swapEvery, int loseEvery) {
    public static WebhookFaults none() {
        return new WebhookFaults(0, 0, 0);
    }

    /** What one has to live with: some twice, some in the wrong order. */
    public static WebhookFaults usual() {
        return new WebhookFaults(3, 5, 0);
    }

    boolean doubles(long number) {
        return doubleEvery > 0 && number % doubleEvery == 0;
    }

    boolean swaps(long number) {
        return swapEvery > 0 && number % swapEvery == 0;
    }

    boolean loses(long number) {
        return loseEvery > 0 && number % loseEvery == 0;
    }
}
