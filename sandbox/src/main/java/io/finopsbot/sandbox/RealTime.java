package io.finopsbot.sandbox;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The time on the wall, for what Slack measures while a person waits: trigger ids and rates. It does not move with
 * {@link SandboxClock}, or a story that jumps a week would expire every open dialogue.
 */
public record RealTime(InstantSource source) {
    public Instant now() {
        return source.instant();
    }
}
