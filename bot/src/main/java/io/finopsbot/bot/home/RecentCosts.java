package io.finopsbot.bot.home;

import io.finopsbot.workflows.spend.CostSource;
import io.finopsbot.workflows.spend.PlatformMonth;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads the export once for many Home tabs. Whose the costs are is looked up each time: a claim shows at once. */
public final class RecentCosts implements CostSource {
    private static final Duration GOOD_FOR = Duration.ofSeconds(30);

    private final CostSource costs;
    private final InstantSource clock;
    private @Nullable Reading last;

    public RecentCosts(CostSource costs, InstantSource clock) {
        this.costs = costs;
        this.clock = clock;
    }

    @Override
    public synchronized PlatformMonth read(YearMonth month) {
        Reading reading = last;
        Instant now = clock.instant();
        if (reading == null || !reading.isGood(month, now)) {
            reading = new Reading(costs.read(month), now);
            last = reading;
        }
        return reading.month();
    }

    private record Reading(PlatformMonth month, Instant at) {
        boolean isGood(YearMonth wanted, Instant now) {
            return month.month().equals(wanted) && !now.isBefore(at) && now.isBefore(at.plus(GOOD_FOR));
        }
    }
}
