package io.finopsbot.sandbox.slack.team;

import io.finopsbot.sandbox.SandboxClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Gives out message ids: seconds and microseconds, never the same one twice, always a later one. */
@Component
public class Timestamps {
    private final SandboxClock clock;
    private final AtomicLong last = new AtomicLong();

    Timestamps(SandboxClock clock) {
        this.clock = clock;
    }

    public String next() {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        long micros = last.updateAndGet(before -> Math.max(before + 1, now));
        return String.format(Locale.ROOT, "%d.%06d", micros / 1_000_000, micros % 1_000_000);
    }
}
