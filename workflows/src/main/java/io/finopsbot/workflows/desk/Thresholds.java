package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.spend.Usd;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amounts and times that an installation sets.
 *
 * @param requestLifetime after what time an undecided request expires
 * @param ownerApproval estimates above that much a month need the portfolio's owner first; null if none do
 * @param reminders how long before a request expires people are reminded of it
 * @param onIt for how long a lead takes a card
 */
public record Thresholds(
        Duration requestLifetime, @Nullable Usd ownerApproval, List<Duration> reminders, Duration onIt) {
    public Thresholds {
        reminders = List.copyOf(reminders);
    }

    /** What counts unless it is set. */
    public static Thresholds standard() {
        return new Thresholds(
                Duration.ofDays(14), null, List.of(Duration.ofDays(3), Duration.ofDays(1)), Duration.ofHours(2));
    }

    /** The same, with that gate for estimates. */
    public Thresholds withOwnerApproval(Usd above) {
        return new Thresholds(requestLifetime, above, reminders, onIt);
    }
}
