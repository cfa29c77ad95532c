package io.finopsbot.integrations.costs.athena;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes at once, and is remembered. */
class PlayedTime implements RealTime {
    final List<Duration> waits = new ArrayList<>();

    @Override
    public Duration now() {
        return waits.stream().reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void passes(Duration wait) throws InterruptedException {
        waits.add(wait);
    }
}
