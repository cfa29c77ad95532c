package io.finopsbot.fakes;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. */
public final class SettableClock implements InstantSource {
    private Instant now;

    public SettableClock(Instant now) {
        this.now = now;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /** Moves it forward. */
    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }
}
